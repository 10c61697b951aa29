package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.content.internal.io.EntryReader;
import org.maillage.content.internal.io.FileContent;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Translation;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Meta;

/** Reads the metadata of all collections and decides which ones stand. Reads no entry. */
final class Collector {

    private record Candidate(CollectionDescriptor descriptor, CollectionSource source) {
    }

    private final EntryReader reader;
    private final Path personalFolder;
    private final FolderStamps stamps;
    private final String readingStamp;
    private final List<Problem> problems;

    /**
     * @param personalFolder where the person's collections are
     * @param stamps         those of personal collections
     * @param readingStamp   changes whenever the same files may read differently; empty for the product alone
     * @param earlier        problems met before
     */
    Collector(EntryReader reader, Path personalFolder, FolderStamps stamps, String readingStamp,
            List<Problem> earlier) {
        this.reader = reader;
        this.personalFolder = personalFolder;
        this.stamps = stamps;
        this.readingStamp = readingStamp;
        this.problems = new ArrayList<>(earlier);
    }

    /** @param installed sources of installed collections, in the order of their installation */
    Collected collect(List<CollectionSource> installed) {
        List<CollectionSource> sources = new ArrayList<>(installed);
        sources.addAll(personal());
        Map<String, Candidate> standing = new LinkedHashMap<>();
        for (CollectionSource source : sources) {
            describe(source).ifPresent(descriptor -> claim(standing, new Candidate(descriptor, source)));
        }
        Map<String, List<Overlays.File>> overlays = new TreeMap<>();
        Map<String, Integer> overlayStamps = new HashMap<>();
        standing.values().stream().sorted(Comparator.comparing((Candidate each) -> each.source().origin())
                .thenComparing(each -> each.descriptor().getRank()).thenComparing(each -> each.descriptor().getId()))
                .forEach(each -> Overlays.find(each.source(), each.descriptor().getId(), overlays, overlayStamps,
                        problems));
        overlays.forEach((target, files) -> {
            if (!standing.containsKey(target.substring(0, target.indexOf(':')))) {
                files.forEach(file -> report("overlay.noTarget", file.place().entry(target), target));
            }
        });
        Map<String, Collected.Member> byId = new LinkedHashMap<>();
        standing.values().stream()
                .sorted(Comparator.comparingInt((Candidate each) -> each.descriptor().getRank())
                        .thenComparing(each -> each.descriptor().getId()))
                .forEach(each -> byId.put(each.descriptor().getId(),
                        new Collected.Member(info(each, overlayStamps), each.source())));
        return new Collected(byId, overlays, List.copyOf(problems));
    }

    /** A collection by itself. */
    Collected alone(CollectionDescriptor descriptor, CollectionSource source) {
        CollectionInfo info = info(new Candidate(descriptor, source), Map.of());
        return new Collected(Map.of(descriptor.getId(), new Collected.Member(info, source)), Map.of(), List.of());
    }

    private List<CollectionSource> personal() {
        if (!Files.isDirectory(personalFolder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(personalFolder)) {
            return folders.filter(Files::isDirectory).sorted().<CollectionSource>map(each -> new FolderSource(each, stamps))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            report("collection.unreadable", Place.collection("", personalFolder.toString()), e.getMessage());
            return List.of();
        }
    }

    private Optional<CollectionDescriptor> describe(CollectionSource source) {
        Place place = Place.collection("", source.location()).file(CollectionSource.DESCRIPTOR);
        try {
            Optional<byte[]> bytes = source.read(CollectionSource.DESCRIPTOR);
            if (bytes.isEmpty()) {
                report("collection.noDescriptor", place);
                return Optional.empty();
            }
            FileContent content = reader.read(bytes.get(), place);
            Optional<CollectionDescriptor> descriptor = content.root().filter(CollectionDescriptor.class::isInstance)
                    .map(CollectionDescriptor.class::cast);
            String id = descriptor.map(CollectionDescriptor::getId).orElse("");
            content.problems().forEach(each -> problems.add(new Problem(each.severity(), each.code(),
                    Place.collection(id, source.location()).file(CollectionSource.DESCRIPTOR)
                            .line(each.place().line()).field(each.place().field()), each.message())));
            if (descriptor.isEmpty() && content.problems().isEmpty()) {
                report("collection.noDescriptor", place);
            } else if (descriptor.isPresent() && !EntryIds.isCollectionId(descriptor.get().getId())) {
                report("collection.badId", place, descriptor.get().getId());
                return Optional.empty();
            }
            return descriptor;
        } catch (CollectionSource.FileTooLargeException e) {
            report("file.tooLarge", place, CollectionSource.MAX_FILE >> 20);
            return Optional.empty();
        } catch (IOException e) {
            report("collection.unreadable", place, e.getMessage());
            return Optional.empty();
        }
    }

    /** The highest version of one bundle stands; of two different bundles, the one installed first. */
    private void claim(Map<String, Candidate> standing, Candidate candidate) {
        String id = candidate.descriptor().getId();
        Candidate former = standing.putIfAbsent(id, candidate);
        if (former == null) {
            return;
        }
        Optional<CollectionSource.Identity> one = former.source().identity();
        Optional<CollectionSource.Identity> two = candidate.source().identity();
        if (one.isPresent() && two.isPresent() && one.get().name().equals(two.get().name())) {
            if (two.get().replaces(one.get())) {
                standing.put(id, candidate);
            }
            return;
        }
        report("collection.claimedTwice", Place.collection(id, candidate.source().location()), id,
                former.source().location());
    }

    private CollectionInfo info(Candidate candidate, Map<String, Integer> overlayStamps) {
        CollectionDescriptor descriptor = candidate.descriptor();
        Map<String, String> titles = new HashMap<>();
        Map<String, String> descriptions = new HashMap<>();
        for (Translation translation : descriptor.getTranslations()) {
            put(titles, translation.getLanguage(), translation.getTitle());
            put(descriptions, translation.getLanguage(), translation.getDescription());
        }
        put(titles, "fr", descriptor.getTitle());
        put(descriptions, "fr", descriptor.getDescription());
        CollectionSource source = candidate.source();
        String version = Optional.ofNullable(descriptor.getVersion()).orElse("");
        Integer overlays = overlayStamps.get(descriptor.getId());
        return new CollectionInfo(descriptor.getId(), titles, descriptions, text(descriptor.getPublisher()),
                text(descriptor.getLicence()), descriptor.getLanguage(), version, Meta.version().toString(),
                source.origin(), source.location(),
                source.stamp() + readingStamp + (overlays == null ? "" : "+" + Integer.toHexString(overlays)));
    }

    private static void put(Map<String, String> texts, String language, String text) {
        if (language != null && text != null) {
            texts.put(language, text);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private void report(String code, Place place, Object... arguments) {
        problems.add(new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments)));
    }
}
