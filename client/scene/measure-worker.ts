import { measure } from '../../layout/measures';
import { serve } from './worker-words';

serve(measure);
