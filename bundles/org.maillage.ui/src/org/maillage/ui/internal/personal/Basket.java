package org.maillage.ui.internal.personal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.ui.IMemento;
import org.maillage.api.DataArea;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The entries put aside, in the person’s order, each with a comment. */
@Creatable
@Singleton
public final class Basket extends Personal<Basket.Item> {

    /**
     * An entry put aside.
     *
     * @param id      id of the entry
     * @param title   its title when it was put aside
     * @param comment what the person wrote about it; may be empty
     * @param added   the day it was put aside
     */
    public record Item(String id, String title, String comment, LocalDate added) {
    }

    /** Called by the workbench. */
    @Inject
    public Basket(@Service DataArea data) {
        super(data, "basket", "entry", Basket::read, Basket::write);
    }

    private static Item read(IMemento from) {
        String id = from.getString("id");
        String added = from.getString("added");
        if (id == null || added == null) {
            return null;
        }
        return new Item(id, Optional.ofNullable(from.getString("title")).orElse(id),
                Optional.ofNullable(from.getTextData()).orElse("").strip(), LocalDate.parse(added));
    }

    private static void write(Item item, IMemento to) {
        to.putString("id", item.id());
        to.putString("title", item.title());
        to.putString("added", item.added().toString());
        if (!item.comment().isEmpty()) {
            to.putTextData(item.comment());
        }
    }

    /** Whether an entry is in it. */
    public boolean has(String id) {
        return all().stream().anyMatch(each -> each.id().equals(id));
    }

    /** Puts an entry aside, at the end; does nothing when it is there. */
    public void add(String id, String title) {
        if (!has(id)) {
            change(now -> {
                List<Item> next = new ArrayList<>(now);
                next.add(new Item(id, title, "", LocalDate.now()));
                return next;
            });
        }
    }

    /** Takes an entry out. */
    public void remove(String id) {
        change(now -> now.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /** Takes all out. */
    public void clear() {
        change(now -> List.of());
    }

    /** Moves an entry up (-1) or down (1). */
    public void move(String id, int step) {
        change(now -> {
            List<Item> next = new ArrayList<>(now);
            int at = now.stream().map(Item::id).toList().indexOf(id);
            int to = at + step;
            if (at >= 0 && to >= 0 && to < next.size()) {
                Collections.swap(next, at, to);
            }
            return next;
        });
    }

    /** Writes a comment about an entry. */
    public void comment(String id, String text) {
        change(now -> now.stream()
                .map(each -> each.id().equals(id) ? new Item(id, each.title(), text.strip(), each.added()) : each)
                .toList());
    }
}
