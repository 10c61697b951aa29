/**
 * The librarian’s desk without a screen: history and undo, workflow, exchange between people, batch edit, duplicates, links,
 * freshness and quality.
 */
@Version("1.0.0")
package org.maillage.api.curation;

import org.osgi.annotation.versioning.Version;
