package org.maillage.ui.widgets;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.MaillageException;

/**
 * Proposes what a person may be about to type, in a list under the box. Proposals are looked for in a job; the cursor
 * stays in the box: Down and Up move in the list, Enter takes, Escape closes. The proposal in question is said as the
 * description of the box.
 *
 * @param <T> what is proposed
 */
public final class Completion<T> {

    private static final long PAUSE = 120;

    /** Finds proposals; called in a job. */
    public interface Source<T> {

        /** Those for a text, best first. */
        List<T> find(String text) throws MaillageException;
    }

    /** How a proposal reads. */
    public record Proposal(String text, String detail) {
    }

    private final Text box;
    private final Source<T> source;
    private final Function<T, Proposal> writer;
    private final Consumer<T> taken;
    private final ProposalList list;
    private final UiExecutor ui;
    private final AtomicInteger last = new AtomicInteger();
    private List<T> proposals = List.of();
    private boolean taking;
    private boolean choosing;
    private int hurried = -1;

    /**
     * Proposes under a box.
     *
     * @param name what the list is called for those who hear it
     */
    public Completion(Text box, String name, Source<T> source, Function<T, Proposal> writer, Consumer<T> taken) {
        this.box = box;
        this.source = source;
        this.writer = writer;
        this.taken = taken;
        this.ui = new UiExecutor(box);
        this.list = new ProposalList(box, name, this::take);
        box.addListener(SWT.Modify, event -> typed());
        box.addListener(SWT.KeyDown, this::key);
        box.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && list.isOpen()) {
                event.doit = false;
            }
        });
        box.addListener(SWT.FocusOut, event -> ui.execute(this::close));
        box.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = list.selected() >= 0 ? said(list.selected()) : null;
            }
        });
    }

    private String said(int index) {
        Proposal proposal = writer.apply(proposals.get(index));
        return proposal.text() + ", " + proposal.detail();
    }

    /**
     * Has the first proposal chosen as soon as there is one, so that Enter or Tab takes it: for boxes where what is typed
     * must be one of the proposals.
     */
    public Completion<T> choosing() {
        choosing = true;
        box.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT && list.selected() >= 0) {
                take(list.selected());
            } else if (event.detail == SWT.TRAVERSE_RETURN && list.selected() >= 0) {
                event.doit = false;
            }
        });
        return this;
    }

    /** Closes the list and forgets what is being looked for. */
    public void close() {
        last.incrementAndGet();
        list.close();
    }

    /** Whether the list is in sight. */
    public boolean isOpen() {
        return list.isOpen();
    }

    private void typed() {
        int number = last.incrementAndGet();
        String text = box.getText();
        if (taking || !box.isFocusControl()) {
            return;
        }
        if (text.isBlank()) {
            list.close();
            return;
        }
        look(number, text, PAUSE);
    }

    /** Proposes for what stands in the box now. */
    public void propose() {
        look(last.incrementAndGet(), box.getText(), 0);
    }

    private void look(int number, String text, long pause) {
        Job job = Job.create("Maillage", monitor -> {
            if (number == last.get()) {
                find(number, text);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule(pause);
    }

    private void find(int number, String text) {
        try {
            List<T> found = source.find(text);
            ui.execute(() -> {
                if (number == last.get() && box.isFocusControl()) {
                    proposals = found;
                    list.show(found.stream().map(writer).toList());
                    if (hurried == number && !found.isEmpty()) {
                        take(0);
                    } else if (choosing && !found.isEmpty()) {
                        list.move(1);
                        box.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
                    }
                }
            });
        } catch (MaillageException e) {
            // Proposals are a help: without an index there are none, and the search itself says why.
            ILog.of(Completion.class).info(e.getMessage());
        }
    }

    private void key(Event event) {
        if (!list.isOpen()) {
            if (isEnter(event) && !choosing) {
                // What was typed is what was meant: proposals that come later would only be in the way.
                last.incrementAndGet();
            } else if (isEnter(event) && !box.getText().isBlank()) {
                // Whoever types fast is there before the proposals: the first one is taken when it comes.
                event.doit = false;
                hurried = last.get();
            }
            return;
        }
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            event.type = SWT.None;
            list.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            box.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            event.type = SWT.None;
            close();
        } else if (isEnter(event)) {
            if (list.selected() >= 0) {
                event.doit = false;
                event.type = SWT.None;
                take(list.selected());
            } else {
                close();
            }
        }
    }

    private static boolean isEnter(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    }

    private void take(int index) {
        T proposal = proposals.get(index);
        taking = true;
        try {
            close();
            taken.accept(proposal);
        } finally {
            taking = false;
        }
    }
}
