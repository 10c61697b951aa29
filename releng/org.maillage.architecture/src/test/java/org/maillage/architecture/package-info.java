/**
 * The rules that hold the bundles apart, kept by reading what is in the tree: manifests, sources, compiled classes, texts.
 * Bundles are found by looking, so that a new one is held to the rules from its first build.
 */
package org.maillage.architecture;
