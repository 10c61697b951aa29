package org.maillage.ui.curation.internal;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts of this bundle. */
@Creatable
public final class DeskTexts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public DeskTexts() {
        super(DeskTexts.class);
    }

    /** Speaks a given language. */
    public DeskTexts(Locale language) {
        super(DeskTexts.class, language);
    }
}
