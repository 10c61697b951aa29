package org.maillage.ui.curation.internal.care;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.LinkCheck;
import org.maillage.api.curation.LinkService;
import org.maillage.ui.curation.internal.desk.Desk;

/** Puts other addresses in the place of those that do not answer, or takes them out; each is a change to be taken back. */
final class LinkRepair {

    private final Desk desk;
    private final LinkService links;
    private final CareTexts texts;
    private final Work work;

    LinkRepair(Desk desk, LinkService links, CareTexts texts, Work work) {
        this.desk = desk;
        this.links = links;
        this.texts = texts;
        this.work = work;
    }

    /** Follows pages that moved for good. */
    void take(List<LinkCheck> moved, Consumer<String> said) {
        run(moved, each -> each.target().orElseThrow(), said);
    }

    /** Asks for another address. */
    void replace(Shell shell, LinkCheck link, Consumer<String> said) {
        InputDialog dialog = new InputDialog(shell, texts.of("links.replace"), texts.of("links.replace.by", link.url()),
                link.target().orElse(link.url()), typed -> typed.strip().matches("https?://\\S+") ? null
                        : texts.of("links.replace.address"));
        if (dialog.open() == Window.OK) {
            run(List.of(link), each -> dialog.getValue().strip(), said);
        }
    }

    /** Takes links out, after a question. */
    void remove(Shell shell, List<LinkCheck> wanted, Consumer<String> said) {
        if (!wanted.isEmpty() && MessageDialog.openQuestion(shell, texts.of("links.remove"),
                texts.of("links.remove.question", wanted.size()))) {
            run(wanted, each -> "", said);
        }
    }

    private interface Instead {
        String of(LinkCheck link);
    }

    private void run(List<LinkCheck> wanted, Instead instead, Consumer<String> said) {
        Set<String> ids = new HashSet<>();
        wanted.forEach(each -> ids.addAll(each.entries()));
        if (ids.stream().anyMatch(desk.sessions()::isDirty)) {
            said.accept(texts.of("links.dirty"));
            return;
        }
        work.start(texts.of("links.mending"), monitor -> {
            Map<String, String> others = new HashMap<>();
            wanted.forEach(each -> others.put(each.url(), instead.of(each)));
            return texts.of("links.mended", links.replace(others, ChangeNote.of(ChangeAction.LINKS),
                    Verifying.target(desk, List.copyOf(ids))).size());
        }, said, said);
    }
}
