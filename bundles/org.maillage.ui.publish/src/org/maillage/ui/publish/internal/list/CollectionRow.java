package org.maillage.ui.publish.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.api.publish.InstalledCollection;
import org.maillage.api.publish.Offer;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.Services;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.watch.News;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.Words;
import org.maillage.ui.widgets.Words.Tone;

/**
 * A collection.
 *
 * @param info      what it says of itself
 * @param installed where it came from; empty when it came with the product or is the person’s own
 * @param newer     the newer version that its site has, if any is known
 */
record CollectionRow(CollectionInfo info, Optional<InstalledCollection> installed, Optional<Offer> newer)
        implements Line {

    /** All collections: those from sites first. Reads the disk. */
    static List<CollectionRow> all(Services services, News news) {
        Map<String, InstalledCollection> installed = services.installer().installed().stream()
                .collect(Collectors.toMap(InstalledCollection::collection, Function.identity()));
        List<CollectionRow> rows = services.content().collections().stream().map(each -> {
            Optional<InstalledCollection> from = Optional.ofNullable(installed.get(each.id()));
            return new CollectionRow(each, from, news.offers().stream()
                    .filter(offer -> from.isPresent() && offer.collection().equals(each.id())
                            && !offer.version().equals(from.get().version()))
                    .findFirst());
        }).toList();
        return Stream.of(true, false)
                .flatMap(first -> rows.stream().filter(each -> each.installed().isPresent() == first)).toList();
    }

    @Override
    public String id() {
        return info.id();
    }

    boolean isPersonal() {
        return info.origin() == Origin.PERSONAL;
    }

    @Override
    public String title(Texts texts) {
        return info.title(texts.language());
    }

    @Override
    public Optional<String> newerVersion(Texts texts) {
        return newer.map(Offer::version);
    }

    @Override
    public boolean isRemovable() {
        return installed.isPresent();
    }

    @Override
    public boolean hasFormer() {
        return installed.isPresent();
    }

    @Override
    public Row row(Texts texts) {
        List<Words> facts = new ArrayList<>();
        newerVersion(texts).ifPresent(each -> facts.add(Words.of(texts.of("list.newer", each), Tone.GOOD)));
        facts.add(Words.of(texts.of("list.version", installed.map(InstalledCollection::version).orElse(info.version()))));
        facts.add(Words.of(origin(texts)));
        installed.ifPresent(each -> facts.add(each.signer().map(Signer::name)
                .map(name -> Words.of(texts.of("list.signed", name)))
                .orElseGet(() -> Words.of(texts.of("list.unsigned"), Tone.WARNING))));
        return new Row(Words.of(title(texts)), Words.of(info.publisher()), List.of(Words.join(facts, Row.BETWEEN)));
    }

    private String origin(Texts texts) {
        return installed.map(each -> texts.of("list.from", each.site()))
                .orElseGet(() -> texts.of(isPersonal() ? "list.personal" : "list.shipped"));
    }
}
