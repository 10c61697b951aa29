package org.maillage.ui.curation.internal.desk;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * An entry in the table.
 *
 * @param id     its id
 * @param type   its type
 * @param cells  what each column says
 * @param keys   what each column is sorted by; null for nothing
 * @param search what the filter looks into, folded
 */
record Row(String id, EClass type, List<String> cells, Comparable<?>[] keys, String search) {
}
