/**
 * Collections of entries: those that bundles bring, and a person’s own above them.
 */
@Version("1.0.0")
package org.maillage.api.content;

import org.osgi.annotation.versioning.Version;
