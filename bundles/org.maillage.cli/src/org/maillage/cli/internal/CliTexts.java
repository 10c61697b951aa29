package org.maillage.cli.internal;

/** Anchor of the texts of the application; each command's texts stand beside it. */
public final class CliTexts {

    private CliTexts() {
    }
}
