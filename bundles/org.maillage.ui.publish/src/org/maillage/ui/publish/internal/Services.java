package org.maillage.ui.publish.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.maillage.api.content.ContentService;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.publish.PluginService;
import org.maillage.api.publish.PublishService;
import org.maillage.api.search.SearchService;

import jakarta.inject.Inject;

/**
 * What this part of the desktop works with.
 *
 * @param installer installs, updates, removes collections
 * @param plugins   does the same for plug-ins and the product
 * @param publisher publishes them
 * @param content   the collections
 * @param search    has the index, which follows what is installed
 * @param uses      say where the person uses entries
 */
@Creatable
public record Services(CollectionInstaller installer, PluginService plugins, PublishService publisher, ContentService content,
        SearchService search, List<EntryUses> uses) {

    /** Called by the workbench. */
    @Inject
    public Services(@Service CollectionInstaller installer, @Service PluginService plugins,
            @Service PublishService publisher, @Service ContentService content, @Service SearchService search, @Service List<EntryUses> uses) {
        this.installer = installer;
        this.plugins = plugins;
        this.publisher = publisher;
        this.content = content;
        this.search = search;
        this.uses = List.copyOf(uses);
    }
}
