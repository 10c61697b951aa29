package org.maillage.ui.curation.internal.desk;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * An entry in the table.
 *
 * @param id     its id
 * @param type   its type
 * @param own    whether it is written as a whole, not above another collection’s entry
 * @param cells  what each column says
 * @param keys   what each column is sorted by; null for nothing
 * @param search what the filter looks into, folded
 */
record Row(String id, EClass type, boolean own, List<String> cells, Comparable<?>[] keys, String search) {
}
