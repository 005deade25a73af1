export { loadLanguage } from '../server/language/load';
export { readArticle } from '../server/ingest/read-article';
