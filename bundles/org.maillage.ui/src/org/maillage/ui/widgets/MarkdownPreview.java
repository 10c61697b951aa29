package org.maillage.ui.widgets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.content.ContentService;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Markdown;
import org.maillage.ui.internal.page.Page;
import org.maillage.ui.internal.page.PageDocument;
import org.maillage.ui.internal.page.PictureFile;
import org.maillage.ui.internal.page.Reference;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.internal.reading.AttachedFile;
import org.maillage.ui.internal.reading.PageText;

/** A Markdown text as the reading page will show it. */
public final class MarkdownPreview {

    private final PageText text;
    private final Optional<AttachedFile> files;

    /**
     * A preview.
     *
     * @param name what it is called for those who hear it
     * @param open shows an entry that the text links to
     */
    public MarkdownPreview(Composite parent, String name, Consumer<String> open) {
        this(parent, name, open, ui -> Optional.empty());
    }

    /**
     * A preview that shows pictures too.
     *
     * @param name     what it is called for those who hear it
     * @param open     shows an entry that the text links to
     * @param content  has the pictures
     * @param language of what is said while a picture is read or when it cannot be shown
     */
    public MarkdownPreview(Composite parent, String name, Consumer<String> open, ContentService content,
            Locale language) {
        this(parent, name, open, ui -> Optional.of(new AttachedFile(content, ui, new Texts(language))));
    }

    private MarkdownPreview(Composite parent, String name, Consumer<String> open,
            Function<UiExecutor, Optional<AttachedFile>> files) {
        text = new PageText(parent, target -> follow(target, open));
        this.files = files.apply(new UiExecutor(text.control()));
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

    /** Shows a text under a title, images by their description. */
    public void show(String title, String source) {
        show(title, source, new Markdown());
    }

    /**
     * Shows a text under a title.
     *
     * @param collection the collection that has the pictures of the text
     */
    public void show(String title, String source, String collection) {
        show(title, source, new Markdown(new Reference() {

            @Override
            public Optional<String> title(String entryId) {
                return Optional.empty();
            }

            @Override
            public Optional<Runnable> file(String path) {
                return files.flatMap(each -> each.opening(collection, path));
            }

            @Override
            public Optional<PictureFile> picture(String path) {
                return files.flatMap(each -> each.picture(collection, path));
            }
        }));
    }

    private void show(String title, String source, Markdown markdown) {
        text.show(PageDocument.of(Page.of(title, "", markdown.blocks(source), List.of()), ""));
    }
}
