package org.maillage.ui.desk;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The id of the entry that is read; empty before the first one. */
@Creatable
@Singleton
public final class CurrentEntry extends Watched<Optional<String>> {

    /** Called by the workbench. */
    @Inject
    public CurrentEntry() {
        super(Optional.empty());
    }
}
