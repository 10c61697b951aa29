/**
 * What another bundle adds to the forms of the librarian’s desk: better sections for some types.
 */
@Version("1.0.0")
package org.maillage.ui.curation;

import org.osgi.annotation.versioning.Version;
