/**
 * Publishing collections to sites, and having them from there: versions, signatures, what changed.
 */
@Version("1.0.0")
package org.maillage.api.publish;

import org.osgi.annotation.versioning.Version;
