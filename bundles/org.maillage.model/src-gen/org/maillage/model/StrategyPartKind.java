/**
 */
package org.maillage.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Strategy Part Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage#getStrategyPartKind()
 * @model annotation="http://maillage.org/model/doc label.fr='Genre' label.en='Kind'"
 * @generated
 */
public enum StrategyPartKind implements Enumerator {
	/**
	 * The '<em><b>Challenge</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Challenge.
	 * <!-- end-model-doc -->
	 * @see #CHALLENGE_VALUE
	 * @generated
	 * @ordered
	 */
	CHALLENGE(0, "challenge", "challenge"),

	/**
	 * The '<em><b>Finding</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding.
	 * <!-- end-model-doc -->
	 * @see #FINDING_VALUE
	 * @generated
	 * @ordered
	 */
	FINDING(1, "finding", "finding"),

	/**
	 * The '<em><b>Common Goal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Common goal.
	 * <!-- end-model-doc -->
	 * @see #COMMON_GOAL_VALUE
	 * @generated
	 * @ordered
	 */
	COMMON_GOAL(2, "commonGoal", "commonGoal"),

	/**
	 * The '<em><b>Commitment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commitment.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	COMMITMENT(3, "commitment", "commitment"),

	/**
	 * The '<em><b>Mission</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mission.
	 * <!-- end-model-doc -->
	 * @see #MISSION_VALUE
	 * @generated
	 * @ordered
	 */
	MISSION(4, "mission", "mission"),

	/**
	 * The '<em><b>Orientation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orientation.
	 * <!-- end-model-doc -->
	 * @see #ORIENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	ORIENTATION(5, "orientation", "orientation"),

	/**
	 * The '<em><b>Axis</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Axis.
	 * <!-- end-model-doc -->
	 * @see #AXIS_VALUE
	 * @generated
	 * @ordered
	 */
	AXIS(6, "axis", "axis"),

	/**
	 * The '<em><b>Objective</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objective.
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECTIVE(7, "objective", "objective"),

	/**
	 * The '<em><b>Priority</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Priority.
	 * <!-- end-model-doc -->
	 * @see #PRIORITY_VALUE
	 * @generated
	 * @ordered
	 */
	PRIORITY(8, "priority", "priority"),

	/**
	 * The '<em><b>Principle</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Principle.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPLE_VALUE
	 * @generated
	 * @ordered
	 */
	PRINCIPLE(9, "principle", "principle"),

	/**
	 * The '<em><b>Article</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Article.
	 * <!-- end-model-doc -->
	 * @see #ARTICLE_VALUE
	 * @generated
	 * @ordered
	 */
	ARTICLE(10, "article", "article"),

	/**
	 * The '<em><b>Condition</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Condition for success.
	 * <!-- end-model-doc -->
	 * @see #CONDITION_VALUE
	 * @generated
	 * @ordered
	 */
	CONDITION(11, "condition", "condition");

	/**
	 * The '<em><b>Challenge</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Challenge.
	 * <!-- end-model-doc -->
	 * @see #CHALLENGE
	 * @model name="challenge"
	 *        annotation="http://maillage.org/model/doc label.fr='D\351fi' label.en='Challenge'"
	 * @generated
	 * @ordered
	 */
	public static final int CHALLENGE_VALUE = 0;

	/**
	 * The '<em><b>Finding</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding.
	 * <!-- end-model-doc -->
	 * @see #FINDING
	 * @model name="finding"
	 *        annotation="http://maillage.org/model/doc label.fr='Constat' label.en='Finding'"
	 * @generated
	 * @ordered
	 */
	public static final int FINDING_VALUE = 1;

	/**
	 * The '<em><b>Common Goal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Common goal.
	 * <!-- end-model-doc -->
	 * @see #COMMON_GOAL
	 * @model name="commonGoal"
	 *        annotation="http://maillage.org/model/doc label.fr='Objectif commun' label.en='Common goal'"
	 * @generated
	 * @ordered
	 */
	public static final int COMMON_GOAL_VALUE = 2;

	/**
	 * The '<em><b>Commitment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commitment.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT
	 * @model name="commitment"
	 *        annotation="http://maillage.org/model/doc label.fr='Engagement' label.en='Commitment'"
	 * @generated
	 * @ordered
	 */
	public static final int COMMITMENT_VALUE = 3;

	/**
	 * The '<em><b>Mission</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mission.
	 * <!-- end-model-doc -->
	 * @see #MISSION
	 * @model name="mission"
	 *        annotation="http://maillage.org/model/doc label.fr='Mission' label.en='Mission'"
	 * @generated
	 * @ordered
	 */
	public static final int MISSION_VALUE = 4;

	/**
	 * The '<em><b>Orientation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orientation.
	 * <!-- end-model-doc -->
	 * @see #ORIENTATION
	 * @model name="orientation"
	 *        annotation="http://maillage.org/model/doc label.fr='Orientation' label.en='Orientation'"
	 * @generated
	 * @ordered
	 */
	public static final int ORIENTATION_VALUE = 5;

	/**
	 * The '<em><b>Axis</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Axis.
	 * <!-- end-model-doc -->
	 * @see #AXIS
	 * @model name="axis"
	 *        annotation="http://maillage.org/model/doc label.fr='Axe' label.en='Axis'"
	 * @generated
	 * @ordered
	 */
	public static final int AXIS_VALUE = 6;

	/**
	 * The '<em><b>Objective</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objective.
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVE
	 * @model name="objective"
	 *        annotation="http://maillage.org/model/doc label.fr='Objectif' label.en='Objective'"
	 * @generated
	 * @ordered
	 */
	public static final int OBJECTIVE_VALUE = 7;

	/**
	 * The '<em><b>Priority</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Priority.
	 * <!-- end-model-doc -->
	 * @see #PRIORITY
	 * @model name="priority"
	 *        annotation="http://maillage.org/model/doc label.fr='Priorit\351' label.en='Priority'"
	 * @generated
	 * @ordered
	 */
	public static final int PRIORITY_VALUE = 8;

	/**
	 * The '<em><b>Principle</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Principle.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPLE
	 * @model name="principle"
	 *        annotation="http://maillage.org/model/doc label.fr='Principe' label.en='Principle'"
	 * @generated
	 * @ordered
	 */
	public static final int PRINCIPLE_VALUE = 9;

	/**
	 * The '<em><b>Article</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Article.
	 * <!-- end-model-doc -->
	 * @see #ARTICLE
	 * @model name="article"
	 *        annotation="http://maillage.org/model/doc label.fr='Article' label.en='Article'"
	 * @generated
	 * @ordered
	 */
	public static final int ARTICLE_VALUE = 10;

	/**
	 * The '<em><b>Condition</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Condition for success.
	 * <!-- end-model-doc -->
	 * @see #CONDITION
	 * @model name="condition"
	 *        annotation="http://maillage.org/model/doc label.fr='Condition de r\351ussite' label.en='Condition for success'"
	 * @generated
	 * @ordered
	 */
	public static final int CONDITION_VALUE = 11;

	/**
	 * An array of all the '<em><b>Strategy Part Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StrategyPartKind[] VALUES_ARRAY =
		new StrategyPartKind[] {
			CHALLENGE,
			FINDING,
			COMMON_GOAL,
			COMMITMENT,
			MISSION,
			ORIENTATION,
			AXIS,
			OBJECTIVE,
			PRIORITY,
			PRINCIPLE,
			ARTICLE,
			CONDITION,
		};

	/**
	 * A public read-only list of all the '<em><b>Strategy Part Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StrategyPartKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Strategy Part Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyPartKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyPartKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strategy Part Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyPartKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyPartKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strategy Part Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyPartKind get(int value) {
		switch (value) {
			case CHALLENGE_VALUE: return CHALLENGE;
			case FINDING_VALUE: return FINDING;
			case COMMON_GOAL_VALUE: return COMMON_GOAL;
			case COMMITMENT_VALUE: return COMMITMENT;
			case MISSION_VALUE: return MISSION;
			case ORIENTATION_VALUE: return ORIENTATION;
			case AXIS_VALUE: return AXIS;
			case OBJECTIVE_VALUE: return OBJECTIVE;
			case PRIORITY_VALUE: return PRIORITY;
			case PRINCIPLE_VALUE: return PRINCIPLE;
			case ARTICLE_VALUE: return ARTICLE;
			case CONDITION_VALUE: return CONDITION;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private StrategyPartKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //StrategyPartKind
