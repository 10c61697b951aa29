package org.maillage.ui.widgets;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.ui.internal.page.Markdown;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.reading.PageText;

/** A Markdown text as the reading page will show it. */
public final class MarkdownPreview {

    private final Markdown markdown = new Markdown();
    private final PageText text;

    /**
     * A preview.
     *
     * @param name what it is called for those who hear it
     * @param open shows an entry that the text links to
     */
    public MarkdownPreview(Composite parent, String name, Consumer<String> open) {
        text = new PageText(parent, target -> follow(target, open));
        Accessibility.name(text.control(), name);
    }

    private static void follow(Target target, Consumer<String> open) {
        switch (target) {
            case Target.ToWeb web -> Program.launch(web.url());
            case Target.ToEntry entry -> open.accept(entry.id());
            case Target.ToAction other -> other.action().run();
        }
    }

    /** The control. */
    public Control control() {
        return text.control();
    }

    /** Shows a text under a title. */
    public void show(String title, String source) {
        text.show(PageDocument.of(Page.of(title, "", markdown.blocks(source), List.of()), ""));
    }
}
