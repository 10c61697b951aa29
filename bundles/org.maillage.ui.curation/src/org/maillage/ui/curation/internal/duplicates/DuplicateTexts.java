package org.maillage.ui.curation.internal.duplicates;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts about entries that are there twice. */
@Creatable
public final class DuplicateTexts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public DuplicateTexts() {
        super(DuplicateTexts.class);
    }

    /** Speaks a given language. */
    public DuplicateTexts(Locale language) {
        super(DuplicateTexts.class, language);
    }
}
