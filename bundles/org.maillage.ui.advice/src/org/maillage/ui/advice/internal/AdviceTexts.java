package org.maillage.ui.advice.internal;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts of this bundle. */
@Creatable
public final class AdviceTexts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public AdviceTexts() {
        super(AdviceTexts.class);
    }

    /** Speaks a given language. */
    public AdviceTexts(Locale language) {
        super(AdviceTexts.class, language);
    }
}
