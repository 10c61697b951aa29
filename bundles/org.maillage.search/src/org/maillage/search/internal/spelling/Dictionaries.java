package org.maillage.search.internal.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * The dictionaries that bundles bring, in the form of Hunspell, with the capability {@value #DICTIONARY}: attribute
 * {@code language}, and {@code path}, the two files without their endings {@code .aff} and {@code .dic}.
 */
final class Dictionaries {

    private static final String DICTIONARY = "org.maillage.dictionary";

    private final BundleContext context;

    Dictionaries(BundleContext context) {
        this.context = context;
    }

    /** A file of a bundle. */
    private record Found(Bundle bundle, String path) {

        InputStream open(String ending) throws IOException {
            URL file = bundle.getEntry(path + ending);
            if (file == null) {
                throw new IOException(bundle.getSymbolicName() + " has no " + path + ending);
            }
            return file.openStream();
        }
    }

    boolean has(String language) {
        return find(language).isPresent();
    }

    /** Reads the dictionary of a language; empty when there is none that can be read. */
    Optional<Speller> speller(String language) {
        return find(language).flatMap(found -> {
            try (InputStream affixes = found.open(".aff");
                    InputStream words = found.open(".dic");
                    ByteBuffersDirectory sorting = new ByteBuffersDirectory()) {
                return Optional.of(new Speller(new Dictionary(sorting, language, affixes, words)));
            } catch (IOException | ParseException | RuntimeException e) {
                ILog.of(Dictionaries.class).error("The dictionary of " + found.bundle() + " cannot be read", e);
                return Optional.empty();
            }
        });
    }

    private Optional<Found> find(String language) {
        return Arrays.stream(context.getBundles()).flatMap(bundle -> Optional.ofNullable(bundle.adapt(BundleRevision.class))
                .stream().flatMap(each -> each.getDeclaredCapabilities(DICTIONARY).stream())
                .filter(each -> language.equals(each.getAttributes().get("language")))
                .map(each -> new Found(bundle, path(each)))).findFirst();
    }

    private static String path(BundleCapability capability) {
        return String.valueOf(capability.getAttributes().get("path"));
    }
}
