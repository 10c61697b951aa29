package org.maillage.ui.pictures.internal.graph;

import java.util.List;

/**
 * An entry and what it is linked to.
 *
 * @param center the entry
 * @param groups kinds of links, those that it states before those that lead to it
 */
record Links(Node center, List<Group> groups) {

    /**
     * An entry.
     *
     * @param id    id
     * @param title title, or the id when no collection has it
     * @param type  what people call its type; empty when no collection has it
     */
    record Node(String id, String title, String type) {
    }

    /**
     * Links of one kind.
     *
     * @param label    what people call them
     * @param incoming whether they lead to the entry
     * @param nodes    entries, as many as a table can hold
     * @param more     how many further ones there are
     */
    record Group(String label, boolean incoming, List<Node> nodes, long more) {

        /** Copies the list. */
        Group {
            nodes = List.copyOf(nodes);
        }

        long size() {
            return nodes.size() + more;
        }
    }

    /** Copies the list. */
    Links {
        groups = List.copyOf(groups);
    }

    /** How many links there are. */
    long size() {
        return groups.stream().mapToLong(Group::size).sum();
    }
}
