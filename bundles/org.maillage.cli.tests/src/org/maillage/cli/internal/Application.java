package org.maillage.cli.internal;

import java.util.Locale;
import java.util.Map;

import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The application of the command line as the framework starts it. */
public final class Application {

    private Application() {
    }

    /** Starts it and gives the exit code. What it changes in the process besides the data folder is put back. */
    public static Object start(String... words) {
        Locale language = Locale.getDefault();
        try {
            return new CliApplication().start(new Context(words));
        } finally {
            Locale.setDefault(language);
        }
    }

    private record Context(String[] words) implements IApplicationContext {

        @Override
        public Map<?, ?> getArguments() {
            return Map.of(APPLICATION_ARGS, words);
        }

        @Override
        public void applicationRunning() {
            // There is no splash screen to take away.
        }

        @Override
        public String getBrandingApplication() {
            return null;
        }

        @Override
        public String getBrandingName() {
            return null;
        }

        @Override
        public String getBrandingDescription() {
            return null;
        }

        @Override
        public String getBrandingId() {
            return null;
        }

        @Override
        public String getBrandingProperty(String key) {
            return null;
        }

        @Override
        public Bundle getBrandingBundle() {
            return FrameworkUtil.getBundle(Application.class);
        }

        @Override
        public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
            throw new UnsupportedOperationException("The result is returned");
        }
    }
}
