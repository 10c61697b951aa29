package org.maillage.ui.publish.internal;

import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.ui.text.BundleTexts;

import jakarta.inject.Inject;

/** The texts of this bundle. */
@Creatable
public final class Texts extends BundleTexts {

    /** Speaks the language of the platform. */
    @Inject
    public Texts() {
        super(Texts.class);
    }

    /** Speaks a given language. */
    public Texts(Locale language) {
        super(Texts.class, language);
    }
}
