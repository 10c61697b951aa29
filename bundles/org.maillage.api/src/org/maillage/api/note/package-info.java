/**
 * The note that an adviser hands over: what was chosen for a project holder, with verdicts in plain words, as a document
 * or a table. Nothing here needs a screen.
 */
@Version("1.0.0")
package org.maillage.api.note;

import org.osgi.annotation.versioning.Version;
