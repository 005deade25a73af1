;; The inner loops of the network, in WebAssembly SIMD on 32-bit floats. All pointers and strides are bytes.
;; Built into bytes.ts by scripts/build-kernel.mjs; a test fails when the two differ.
(module
  (import "e" "m" (memory 1))
  (func $four (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))
  ;; y[i, o] = x[i * stride ..] . w[o, ..] + b[o]; K (bytes) a multiple of 16, nO of 4. The weights of four outputs lie side by
  ;; side, four inputs at a time.
  ;; Two rows by four outputs at a time, one row when rows is odd. All outputs are made for 32 rows before the next 32, and
  ;; four outputs for all of these before the next four: what is read again then lies in the nearest cache.
  (func (export "dense") (param $x i32) (param $stride i32) (param $rows i32) (param $w0 i32) (param $K i32) (param $nO i32) (param $b0 i32) (param $y i32)
    (local $o i32) (local $w0o i32) (local $w i32) (local $k i32) (local $p i32) (local $q i32) (local $r i32) (local $xr i32) (local $p2 i32) (local $v v128) (local $u v128) (local $t v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (block $done (loop $rows32
      (br_if $done (i32.le_s (local.get $rows) (i32.const 0)))
      (local.set $w0o (local.get $w0))
      (local.set $o (i32.const 0))
      (loop $out
        (local.set $r (select (local.get $rows) (i32.const 32) (i32.lt_s (local.get $rows) (i32.const 32))))
        (local.set $xr (local.get $x))
        (local.set $q (i32.add (local.get $y) (local.get $o)))
        (loop $row
          (local.set $a (v128.const i32x4 0 0 0 0)) (local.set $b (local.get $a)) (local.set $c (local.get $a)) (local.set $d (local.get $a))
          (local.set $e (local.get $a)) (local.set $f (local.get $a)) (local.set $g (local.get $a)) (local.set $h (local.get $a))
          (local.set $k (local.get $K))
          (local.set $p (local.get $xr))
          (local.set $w (local.get $w0o))
          (if (i32.gt_s (local.get $r) (i32.const 1))
            (then (local.set $p2 (i32.add (local.get $p) (local.get $stride))) (loop $inner
              (local.set $v (v128.load (local.get $p)))
              (local.set $u (v128.load (local.get $p2)))
              (local.set $t (v128.load (local.get $w)))
              (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (local.get $t))))
              (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $u) (local.get $t))))
              (local.set $t (v128.load offset=16 (local.get $w)))
              (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (local.get $t))))
              (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $u) (local.get $t))))
              (local.set $t (v128.load offset=32 (local.get $w)))
              (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (local.get $t))))
              (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $u) (local.get $t))))
              (local.set $t (v128.load offset=48 (local.get $w)))
              (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (local.get $t))))
              (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $u) (local.get $t))))
              (local.set $p (i32.add (local.get $p) (i32.const 16)))
              (local.set $p2 (i32.add (local.get $p2) (i32.const 16)))
              (local.set $w (i32.add (local.get $w) (i32.const 64)))
              (br_if $inner (local.tee $k (i32.sub (local.get $k) (i32.const 16))))))
            (else (loop $inner1
              (local.set $v (v128.load (local.get $p)))
              (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (v128.load (local.get $w)))))
              (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (v128.load offset=16 (local.get $w)))))
              (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (v128.load offset=32 (local.get $w)))))
              (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (v128.load offset=48 (local.get $w)))))
              (local.set $p (i32.add (local.get $p) (i32.const 16)))
              (local.set $w (i32.add (local.get $w) (i32.const 64)))
              (br_if $inner1 (local.tee $k (i32.sub (local.get $k) (i32.const 16)))))))
          (local.set $t (v128.load (i32.add (local.get $b0) (local.get $o))))
          (v128.store (local.get $q) (f32x4.add (local.get $t) (call $four (local.get $a) (local.get $b) (local.get $c) (local.get $d))))
          (if (i32.gt_s (local.get $r) (i32.const 1)) (then
            (v128.store (i32.add (local.get $q) (i32.shl (local.get $nO) (i32.const 2)))
              (f32x4.add (local.get $t) (call $four (local.get $e) (local.get $f) (local.get $g) (local.get $h))))))
          (local.set $xr (i32.add (local.get $xr) (i32.shl (local.get $stride) (i32.const 1))))
          (local.set $q (i32.add (local.get $q) (i32.shl (local.get $nO) (i32.const 3))))
          (br_if $row (i32.gt_s (local.tee $r (i32.sub (local.get $r) (i32.const 2))) (i32.const 0))))
        (local.set $w0o (i32.add (local.get $w0o) (i32.shl (local.get $K) (i32.const 2))))
        (local.set $o (i32.add (local.get $o) (i32.const 16)))
        (br_if $out (i32.lt_u (local.get $o) (i32.shl (local.get $nO) (i32.const 2)))))
      (local.set $x (i32.add (local.get $x) (i32.shl (local.get $stride) (i32.const 5))))
      (local.set $y (i32.add (local.get $y) (i32.shl (local.get $nO) (i32.const 7))))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 32)))
      (br $rows32))))
  ;; y[i] = b + the left part of word i, the middle part of word i + 1, the right part of word i + 2: what three words in a row
  ;; add to a layer that sees a window of three. A word's parts are three rows of n bytes each, at parts + slot * 3n.
  (func (export "window") (param $slots i32) (param $rows i32) (param $parts i32) (param $n i32) (param $bias i32) (param $y i32)
    (local $i i32) (local $p i32) (local $q i32) (local $r i32) (local $size i32)
    (local.set $size (i32.mul (local.get $n) (i32.const 3)))
    (block $done (loop $row
      (br_if $done (i32.eqz (local.get $rows)))
      (local.set $p (i32.add (local.get $parts) (i32.mul (i32.load (local.get $slots)) (local.get $size))))
      (local.set $q (i32.add (i32.add (local.get $parts) (local.get $n)) (i32.mul (i32.load offset=4 (local.get $slots)) (local.get $size))))
      (local.set $r (i32.add (i32.add (local.get $parts) (i32.shl (local.get $n) (i32.const 1))) (i32.mul (i32.load offset=8 (local.get $slots)) (local.get $size))))
      (local.set $i (i32.const 0))
      (loop $add
        (v128.store (i32.add (local.get $y) (local.get $i)) (f32x4.add
          (f32x4.add (v128.load (i32.add (local.get $p) (local.get $i))) (v128.load (i32.add (local.get $q) (local.get $i))))
          (f32x4.add (v128.load (i32.add (local.get $r) (local.get $i))) (v128.load (i32.add (local.get $bias) (local.get $i))))))
        (br_if $add (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $n))))
      (local.set $y (i32.add (local.get $y) (local.get $n)))
      (local.set $slots (i32.add (local.get $slots) (i32.const 4)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br $row))))
  (func $sum (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; Maxout of three pieces of 96, then layer norm: rows of y (3 x 96, piece by piece; overwritten) to rows of out (96).
  ;; With residual 1 the result is added to what stands in out.
  (func (export "maxnorm") (param $y i32) (param $rows i32) (param $g i32) (param $c i32) (param $out i32) (param $residual i32)
    (local $i i32) (local $p i32) (local $m v128) (local $s v128) (local $mean v128) (local $scale v128)
    (block $done (loop $row
      (br_if $done (i32.eqz (local.get $rows)))
      (local.set $s (v128.const i32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (loop $max
        (local.set $p (i32.add (local.get $y) (local.get $i)))
        (local.set $m (f32x4.max (f32x4.max (v128.load (local.get $p)) (v128.load offset=384 (local.get $p))) (v128.load offset=768 (local.get $p))))
        (v128.store (local.get $p) (local.get $m))
        (local.set $s (f32x4.add (local.get $s) (local.get $m)))
        (br_if $max (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 384))))
      (local.set $mean (f32x4.splat (f32.div (call $sum (local.get $s)) (f32.const 96))))
      (local.set $s (v128.const i32x4 0 0 0 0))
      (local.set $i (i32.const 0))
      (loop $variance
        (local.set $p (i32.add (local.get $y) (local.get $i)))
        (local.set $m (f32x4.sub (v128.load (local.get $p)) (local.get $mean)))
        (v128.store (local.get $p) (local.get $m))
        (local.set $s (f32x4.add (local.get $s) (f32x4.mul (local.get $m) (local.get $m))))
        (br_if $variance (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 384))))
      (local.set $scale (f32x4.splat (f32.div (f32.const 1)
        (f32.sqrt (f32.add (f32.div (call $sum (local.get $s)) (f32.const 96)) (f32.const 1e-8))))))
      (local.set $i (i32.const 0))
      (loop $write
        (local.set $m (f32x4.add
          (f32x4.mul (f32x4.mul (v128.load (i32.add (local.get $y) (local.get $i))) (local.get $scale)) (v128.load (i32.add (local.get $g) (local.get $i))))
          (v128.load (i32.add (local.get $c) (local.get $i)))))
        (local.set $p (i32.add (local.get $out) (local.get $i)))
        (if (local.get $residual) (then (local.set $m (f32x4.add (local.get $m) (v128.load (local.get $p))))))
        (v128.store (local.get $p) (local.get $m))
        (br_if $write (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 384))))
      (local.set $y (i32.add (local.get $y) (i32.const 1152)))
      (local.set $out (i32.add (local.get $out) (i32.const 384)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br $row))))

  ;; The hidden layer of a parser state: bias + one cached row a feature (pad where its id is negative),
  ;; then maxout of two pieces of 64. ids are 32-bit token indices; a cached token holds `features` rows of 2 x 64.
  (func (export "hidden") (param $ids i32) (param $features i32) (param $cached i32) (param $pad i32) (param $bias i32) (param $out i32)
    (local $f i32) (local $id i32) (local $from i32) (local $i i32) (local $p i32)
    (local.set $i (i32.const 0))
    (loop $clear
      (v128.store (i32.add (local.get $out) (local.get $i)) (v128.load (i32.add (local.get $bias) (local.get $i))))
      (br_if $clear (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 512))))
    (local.set $f (i32.const 0))
    (loop $feature
      (local.set $id (i32.load (i32.add (local.get $ids) (i32.shl (local.get $f) (i32.const 2)))))
      (local.set $from (if (result i32) (i32.lt_s (local.get $id) (i32.const 0))
        (then (i32.add (local.get $pad) (i32.shl (local.get $f) (i32.const 9))))
        (else (i32.add (local.get $cached) (i32.shl (i32.add (i32.mul (local.get $id) (local.get $features)) (local.get $f)) (i32.const 9))))))
      (local.set $i (i32.const 0))
      (loop $add
        (local.set $p (i32.add (local.get $out) (local.get $i)))
        (v128.store (local.get $p) (f32x4.add (v128.load (local.get $p)) (v128.load (i32.add (local.get $from) (local.get $i)))))
        (br_if $add (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 512))))
      (br_if $feature (i32.lt_u (local.tee $f (i32.add (local.get $f) (i32.const 1))) (local.get $features))))
    (local.set $i (i32.const 0))
    (loop $max
      (local.set $p (i32.add (local.get $out) (local.get $i)))
      (v128.store (local.get $p) (f32x4.max (v128.load (local.get $p)) (v128.load offset=256 (local.get $p))))
      (br_if $max (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (i32.const 256))))))
