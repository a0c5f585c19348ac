// Names of the metas that hold dates, lower case, the surest first, and keys of JSON-LD.

export const DATE_PUBLISHED = ['datePublished'];
export const DATE_MODIFIED = ['dateModified'];

export const PUBLISHED_TIME = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'og:release_date',
];
export const MODIFIED_TIME = ['article:modified_time', 'article:modified', 'og:modified_time'];
export const CITATION = ['citation_publication_date', 'citation_online_date', 'citation_date'];
export const DUBLIN_CORE = [
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.publication',
];
export const META_DATE = [
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published',
  'published_date',
  'published-date',
  'datepublished',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'last-published',
  'datecreated',
  'created',
  'article:created',
  'ms.date',
];
