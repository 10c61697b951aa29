package org.maillage.ui.publish.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.ProgramChange;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.publish.internal.Versions;
import org.maillage.ui.publish.internal.watch.News;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.Words;
import org.maillage.ui.widgets.Words.Tone;

/**
 * A plug-in, or the product.
 *
 * @param info    what it says of itself
 * @param product whether it is the product
 * @param newer   what would come in its place, if anything is known
 * @param sources where updates are looked for
 */
record ProgramRow(PluginInfo info, boolean product, Optional<ProgramChange> newer, List<String> sources) implements Line {

    static ProgramRow of(PluginInfo info, boolean product, News news, List<String> sources) {
        return new ProgramRow(info, product, news.changes().stream()
                .filter(each -> product ? each.kind() == ProgramChange.Kind.PRODUCT : each.id().equals(info.id()))
                .findFirst(), sources);
    }

    @Override
    public String id() {
        return "program:" + info.id();
    }

    @Override
    public String title(Texts texts) {
        return info.title();
    }

    @Override
    public Optional<String> newerVersion(Texts texts) {
        return newer.map(each -> Versions.plain(each.to(), texts));
    }

    @Override
    public boolean isRemovable() {
        return !product;
    }

    @Override
    public boolean hasFormer() {
        return true;
    }

    @Override
    public Row row(Texts texts) {
        List<Words> facts = new ArrayList<>();
        newerVersion(texts).ifPresent(each -> facts.add(Words.of(texts.of("list.newer", each), Tone.GOOD)));
        facts.add(Words.of(texts.of("list.version", Versions.plain(info.version(), texts))));
        if (!info.enabled()) {
            facts.add(Words.of(texts.of("list.off"), Tone.WARNING));
        }
        return new Row(Words.of(info.title()), Words.of(texts.of(product ? "list.product" : "list.plugin")),
                List.of(Words.join(facts, Row.BETWEEN)));
    }
}
