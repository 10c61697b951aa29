/**
 */
package org.maillage.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.maillage.model.MaillagePackage;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.SelectionStep;
import org.maillage.model.Tristate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Selection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getRemindDays <em>Remind Days</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getInNote <em>In Note</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.maillage.model.impl.SelectionImpl#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SelectionImpl extends MinimalEObjectImpl.Container implements Selection {
	/**
	 * The default value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected static final String ENTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected String entry = ENTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SelectionState STATE_EDEFAULT = SelectionState.TO_STUDY;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SelectionState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemindDays() <em>Remind Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindDays()
	 * @generated
	 * @ordered
	 */
	protected static final int REMIND_DAYS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRemindDays() <em>Remind Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemindDays()
	 * @generated
	 * @ordered
	 */
	protected int remindDays = REMIND_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInNote() <em>In Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInNote()
	 * @generated
	 * @ordered
	 */
	protected static final Tristate IN_NOTE_EDEFAULT = Tristate.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInNote() <em>In Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInNote()
	 * @generated
	 * @ordered
	 */
	protected Tristate inNote = IN_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<SelectionStep> history;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SelectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getSelection();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEntry() {
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntry(String newEntry) {
		String oldEntry = entry;
		entry = newEntry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__ENTRY, oldEntry, entry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SelectionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SelectionState newState) {
		SelectionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRemindDays() {
		return remindDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemindDays(int newRemindDays) {
		int oldRemindDays = remindDays;
		remindDays = newRemindDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__REMIND_DAYS, oldRemindDays, remindDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tristate getInNote() {
		return inNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInNote(Tristate newInNote) {
		Tristate oldInNote = inNote;
		inNote = newInNote == null ? IN_NOTE_EDEFAULT : newInNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__IN_NOTE, oldInNote, inNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.SELECTION__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SelectionStep> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<SelectionStep>(SelectionStep.class, this, MaillagePackage.SELECTION__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MaillagePackage.SELECTION__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.SELECTION__ENTRY:
				return getEntry();
			case MaillagePackage.SELECTION__STATE:
				return getState();
			case MaillagePackage.SELECTION__SINCE:
				return getSince();
			case MaillagePackage.SELECTION__AMOUNT:
				return getAmount();
			case MaillagePackage.SELECTION__REMIND_DAYS:
				return getRemindDays();
			case MaillagePackage.SELECTION__NOTE:
				return getNote();
			case MaillagePackage.SELECTION__IN_NOTE:
				return getInNote();
			case MaillagePackage.SELECTION__COMMENT:
				return getComment();
			case MaillagePackage.SELECTION__HISTORY:
				return getHistory();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MaillagePackage.SELECTION__ENTRY:
				setEntry((String)newValue);
				return;
			case MaillagePackage.SELECTION__STATE:
				setState((SelectionState)newValue);
				return;
			case MaillagePackage.SELECTION__SINCE:
				setSince((LocalDate)newValue);
				return;
			case MaillagePackage.SELECTION__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case MaillagePackage.SELECTION__REMIND_DAYS:
				setRemindDays((Integer)newValue);
				return;
			case MaillagePackage.SELECTION__NOTE:
				setNote((String)newValue);
				return;
			case MaillagePackage.SELECTION__IN_NOTE:
				setInNote((Tristate)newValue);
				return;
			case MaillagePackage.SELECTION__COMMENT:
				setComment((String)newValue);
				return;
			case MaillagePackage.SELECTION__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends SelectionStep>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MaillagePackage.SELECTION__ENTRY:
				setEntry(ENTRY_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__REMIND_DAYS:
				setRemindDays(REMIND_DAYS_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__IN_NOTE:
				setInNote(IN_NOTE_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case MaillagePackage.SELECTION__HISTORY:
				getHistory().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MaillagePackage.SELECTION__ENTRY:
				return ENTRY_EDEFAULT == null ? entry != null : !ENTRY_EDEFAULT.equals(entry);
			case MaillagePackage.SELECTION__STATE:
				return state != STATE_EDEFAULT;
			case MaillagePackage.SELECTION__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case MaillagePackage.SELECTION__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case MaillagePackage.SELECTION__REMIND_DAYS:
				return remindDays != REMIND_DAYS_EDEFAULT;
			case MaillagePackage.SELECTION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case MaillagePackage.SELECTION__IN_NOTE:
				return inNote != IN_NOTE_EDEFAULT;
			case MaillagePackage.SELECTION__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case MaillagePackage.SELECTION__HISTORY:
				return history != null && !history.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (entry: ");
		result.append(entry);
		result.append(", state: ");
		result.append(state);
		result.append(", since: ");
		result.append(since);
		result.append(", amount: ");
		result.append(amount);
		result.append(", remindDays: ");
		result.append(remindDays);
		result.append(", note: ");
		result.append(note);
		result.append(", inNote: ");
		result.append(inNote);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //SelectionImpl
