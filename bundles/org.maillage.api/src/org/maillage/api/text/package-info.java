/**
 * Texts for people, in French (default) and English.
 */
@Version("1.0.0")
package org.maillage.api.text;

import org.osgi.annotation.versioning.Version;
