package org.maillage.match.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.maillage.api.MaillageException;
import org.maillage.api.match.FileInfo;
import org.maillage.api.match.ProjectFiles;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.text.Message;
import org.maillage.match.internal.MatchTexts;
import org.maillage.model.Selection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says in which project-holder files an entry is selected; files that were put away are left out. */
@Component
public final class SelectionUses implements EntryUses {

    private final ProjectFiles files;

    /** Called by Declarative Services. */
    @Activate
    public SelectionUses(@Reference ProjectFiles files) {
        this.files = files;
    }

    @Override
    public Map<String, List<Message>> uses(Set<String> ids) throws MaillageException {
        Map<String, List<Message>> uses = new TreeMap<>();
        if (ids.isEmpty()) {
            return uses;
        }
        for (FileInfo file : files.list().files()) {
            if (!file.archived() && file.selections() > 0) {
                for (Selection each : files.get(file.id()).getSelections()) {
                    if (ids.contains(each.getEntry())) {
                        uses.computeIfAbsent(each.getEntry(), id -> new ArrayList<>())
                                .add(Message.of(MatchTexts.class, "uses.file", name(file)));
                    }
                }
            }
        }
        return uses;
    }

    private static String name(FileInfo file) {
        return file.pseudonym().isEmpty() ? file.id() : file.pseudonym();
    }
}
