/**
 * Spelling: which words of a text no dictionary has, and what was meant. Dictionaries come in bundles of their own, which
 * declare them with the capability {@code org.maillage.dictionary}.
 */
@Version("1.0.0")
package org.maillage.api.spelling;

import org.osgi.annotation.versioning.Version;
