/**
 * The meta-model of the social and solidarity economy: entries, what they are made of, and the collections that hold them.
 * Generated from {@code model/maillage.ecore}, which documents every class and field.
 */
@Version("1.0.0")
package org.maillage.model;

import org.osgi.annotation.versioning.Version;
