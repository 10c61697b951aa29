package org.maillage.ui.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.api.publish.PluginInfo;
import org.maillage.api.publish.PluginService;
import org.maillage.api.publish.ProgramChange;
import org.maillage.api.publish.ProgramQuestion;
import org.maillage.api.text.Message;

/** An installation in memory: the framework of a test has none. */
public final class Programs implements PluginService {

    private static final PluginInfo PLUGIN = new PluginInfo("exemple.meteo", "1.0.0", "Météo", true);

    private final List<PluginInfo> plugins = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private List<ProgramChange> updates = List.of();
    private List<ProgramChange> former = List.of();
    private boolean broken;

    /** Has a newer product, with a collection, at a source. */
    public void offerUpdate(String source) {
        sources.add(source);
        updates = List.of(new ProgramChange("maillage", "Maillage", "0.1.0.202611290000", "0.2.0.202612240000",
                ProgramChange.Kind.PRODUCT),
                new ProgramChange("org.maillage.content.national", "Aides nationales", "0.1.0", "0.2.0",
                        ProgramChange.Kind.COLLECTION));
    }

    void installPlugin() {
        plugins.add(PLUGIN);
        former = List.of(new ProgramChange(PLUGIN.id(), PLUGIN.title(), PLUGIN.version(), "", ProgramChange.Kind.PLUGIN));
    }

    /** Whatever is asked for fails from now on. */
    void breakDown() {
        broken = true;
    }

    @Override
    public Optional<String> owner(String bundle) {
        return plugins.stream().map(PluginInfo::id).filter(bundle::equals).findFirst();
    }

    private void fail() throws MaillageException {
        if (broken) {
            throw new MaillageException(Message.of(Texts.class, "install.none"));
        }
    }

    @Override
    public PluginInfo product() {
        return new PluginInfo("maillage", "0.1.0.202611290000", "Maillage", true);
    }

    @Override
    public List<PluginInfo> plugins() {
        return List.copyOf(plugins);
    }

    @Override
    public List<PluginInfo> offers(String source, Monitor monitor) {
        return sources.contains(source) ? List.of(PLUGIN) : List.of();
    }

    @Override
    public List<PluginInfo> install(String source, List<String> ids, ProgramQuestion trust, Monitor monitor)
            throws MaillageException {
        fail();
        installPlugin();
        return List.of(PLUGIN);
    }

    @Override
    public List<ProgramChange> updates(String source, Monitor monitor) throws MaillageException {
        fail();
        return sources.contains(source) ? updates : List.of();
    }

    @Override
    public List<PluginInfo> update(String source, ProgramQuestion trust, Monitor monitor) throws MaillageException {
        fail();
        former = updates;
        updates = List.of();
        return former.stream().limit(1).map(each -> new PluginInfo(each.id(), each.to(), each.title(), true)).toList();
    }

    @Override
    public void remove(String id, Monitor monitor) throws MaillageException {
        fail();
        plugins.removeIf(each -> each.id().equals(id));
    }

    @Override
    public List<ProgramChange> former(Monitor monitor) {
        return former;
    }

    @Override
    public List<ProgramChange> rollback(Monitor monitor) throws MaillageException {
        fail();
        plugins.clear();
        return former;
    }

    @Override
    public void enable(String id, boolean on) throws MaillageException {
        fail();
        plugins.replaceAll(each -> each.id().equals(id) ? new PluginInfo(id, each.version(), each.title(), on) : each);
    }

    @Override
    public List<String> sources() {
        return List.copyOf(sources);
    }
}
