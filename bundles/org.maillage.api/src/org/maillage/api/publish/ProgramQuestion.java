package org.maillage.api.publish;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** Asks a person whether programs may come in. Called on the thread that installs; may wait. */
@ConsumerType
public interface ProgramQuestion {

    /** Whether these may be installed. */
    boolean accepts(List<PluginInfo> programs);
}
