/**
 */
package org.maillage.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.maillage.model.Call;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Recurrence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Call</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.CallImpl#getOpens <em>Opens</em>}</li>
 *   <li>{@link org.maillage.model.impl.CallImpl#getPreDeposit <em>Pre Deposit</em>}</li>
 *   <li>{@link org.maillage.model.impl.CallImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.maillage.model.impl.CallImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.maillage.model.impl.CallImpl#isClosed <em>Closed</em>}</li>
 *   <li>{@link org.maillage.model.impl.CallImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.maillage.model.impl.CallImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.impl.CallImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CallImpl extends MinimalEObjectImpl.Container implements Call {
	/**
	 * The default value of the '{@link #getOpens() <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpens()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OPENS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpens() <em>Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpens()
	 * @generated
	 * @ordered
	 */
	protected LocalDate opens = OPENS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreDeposit() <em>Pre Deposit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreDeposit()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PRE_DEPOSIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreDeposit() <em>Pre Deposit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreDeposit()
	 * @generated
	 * @ordered
	 */
	protected LocalDate preDeposit = PRE_DEPOSIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected LocalDate deadline = DEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected static final Recurrence RECURRENCE_EDEFAULT = Recurrence.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected Recurrence recurrence = RECURRENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLOSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected boolean closed = CLOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getCall();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOpens() {
		return opens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpens(LocalDate newOpens) {
		LocalDate oldOpens = opens;
		opens = newOpens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__OPENS, oldOpens, opens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPreDeposit() {
		return preDeposit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreDeposit(LocalDate newPreDeposit) {
		LocalDate oldPreDeposit = preDeposit;
		preDeposit = newPreDeposit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__PRE_DEPOSIT, oldPreDeposit, preDeposit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(LocalDate newDeadline) {
		LocalDate oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recurrence getRecurrence() {
		return recurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecurrence(Recurrence newRecurrence) {
		Recurrence oldRecurrence = recurrence;
		recurrence = newRecurrence == null ? RECURRENCE_EDEFAULT : newRecurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__RECURRENCE, oldRecurrence, recurrence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(boolean newClosed) {
		boolean oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__URL, oldUrl, url));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.CALL__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.CALL__OPENS:
				return getOpens();
			case MaillagePackage.CALL__PRE_DEPOSIT:
				return getPreDeposit();
			case MaillagePackage.CALL__DEADLINE:
				return getDeadline();
			case MaillagePackage.CALL__RECURRENCE:
				return getRecurrence();
			case MaillagePackage.CALL__CLOSED:
				return isClosed();
			case MaillagePackage.CALL__TITLE:
				return getTitle();
			case MaillagePackage.CALL__URL:
				return getUrl();
			case MaillagePackage.CALL__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MaillagePackage.CALL__OPENS:
				setOpens((LocalDate)newValue);
				return;
			case MaillagePackage.CALL__PRE_DEPOSIT:
				setPreDeposit((LocalDate)newValue);
				return;
			case MaillagePackage.CALL__DEADLINE:
				setDeadline((LocalDate)newValue);
				return;
			case MaillagePackage.CALL__RECURRENCE:
				setRecurrence((Recurrence)newValue);
				return;
			case MaillagePackage.CALL__CLOSED:
				setClosed((Boolean)newValue);
				return;
			case MaillagePackage.CALL__TITLE:
				setTitle((String)newValue);
				return;
			case MaillagePackage.CALL__URL:
				setUrl((String)newValue);
				return;
			case MaillagePackage.CALL__NOTE:
				setNote((String)newValue);
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
			case MaillagePackage.CALL__OPENS:
				setOpens(OPENS_EDEFAULT);
				return;
			case MaillagePackage.CALL__PRE_DEPOSIT:
				setPreDeposit(PRE_DEPOSIT_EDEFAULT);
				return;
			case MaillagePackage.CALL__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case MaillagePackage.CALL__RECURRENCE:
				setRecurrence(RECURRENCE_EDEFAULT);
				return;
			case MaillagePackage.CALL__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case MaillagePackage.CALL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case MaillagePackage.CALL__URL:
				setUrl(URL_EDEFAULT);
				return;
			case MaillagePackage.CALL__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case MaillagePackage.CALL__OPENS:
				return OPENS_EDEFAULT == null ? opens != null : !OPENS_EDEFAULT.equals(opens);
			case MaillagePackage.CALL__PRE_DEPOSIT:
				return PRE_DEPOSIT_EDEFAULT == null ? preDeposit != null : !PRE_DEPOSIT_EDEFAULT.equals(preDeposit);
			case MaillagePackage.CALL__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case MaillagePackage.CALL__RECURRENCE:
				return recurrence != RECURRENCE_EDEFAULT;
			case MaillagePackage.CALL__CLOSED:
				return closed != CLOSED_EDEFAULT;
			case MaillagePackage.CALL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case MaillagePackage.CALL__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case MaillagePackage.CALL__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (opens: ");
		result.append(opens);
		result.append(", preDeposit: ");
		result.append(preDeposit);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", closed: ");
		result.append(closed);
		result.append(", title: ");
		result.append(title);
		result.append(", url: ");
		result.append(url);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CallImpl
