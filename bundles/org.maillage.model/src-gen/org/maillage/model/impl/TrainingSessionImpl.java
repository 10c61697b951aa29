/**
 */
package org.maillage.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.maillage.model.MaillagePackage;
import org.maillage.model.TrainingSession;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.maillage.model.impl.TrainingSessionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingSessionImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingSessionImpl#getSeats <em>Seats</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingSessionImpl#getSeatsLeft <em>Seats Left</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingSessionImpl#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingSessionImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.maillage.model.impl.TrainingSessionImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingSessionImpl extends MinimalEObjectImpl.Container implements TrainingSession {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected static final int SEATS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSeats() <em>Seats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected int seats = SEATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeatsLeft() <em>Seats Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeatsLeft()
	 * @generated
	 * @ordered
	 */
	protected static final int SEATS_LEFT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSeatsLeft() <em>Seats Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeatsLeft()
	 * @generated
	 * @ordered
	 */
	protected int seatsLeft = SEATS_LEFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerritory() <em>Territory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritory()
	 * @generated
	 * @ordered
	 */
	protected static final String TERRITORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerritory() <em>Territory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritory()
	 * @generated
	 * @ordered
	 */
	protected String territory = TERRITORY_EDEFAULT;

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
	protected TrainingSessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MaillagePackage.eINSTANCE.getTrainingSession();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING_SESSION__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING_SESSION__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeats() {
		return seats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeats(int newSeats) {
		int oldSeats = seats;
		seats = newSeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING_SESSION__SEATS, oldSeats, seats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeatsLeft() {
		return seatsLeft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeatsLeft(int newSeatsLeft) {
		int oldSeatsLeft = seatsLeft;
		seatsLeft = newSeatsLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING_SESSION__SEATS_LEFT, oldSeatsLeft, seatsLeft));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTerritory() {
		return territory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerritory(String newTerritory) {
		String oldTerritory = territory;
		territory = newTerritory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING_SESSION__TERRITORY, oldTerritory, territory));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING_SESSION__URL, oldUrl, url));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MaillagePackage.TRAINING_SESSION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MaillagePackage.TRAINING_SESSION__START:
				return getStart();
			case MaillagePackage.TRAINING_SESSION__END:
				return getEnd();
			case MaillagePackage.TRAINING_SESSION__SEATS:
				return getSeats();
			case MaillagePackage.TRAINING_SESSION__SEATS_LEFT:
				return getSeatsLeft();
			case MaillagePackage.TRAINING_SESSION__TERRITORY:
				return getTerritory();
			case MaillagePackage.TRAINING_SESSION__URL:
				return getUrl();
			case MaillagePackage.TRAINING_SESSION__NOTE:
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
			case MaillagePackage.TRAINING_SESSION__START:
				setStart((LocalDate)newValue);
				return;
			case MaillagePackage.TRAINING_SESSION__END:
				setEnd((LocalDate)newValue);
				return;
			case MaillagePackage.TRAINING_SESSION__SEATS:
				setSeats((Integer)newValue);
				return;
			case MaillagePackage.TRAINING_SESSION__SEATS_LEFT:
				setSeatsLeft((Integer)newValue);
				return;
			case MaillagePackage.TRAINING_SESSION__TERRITORY:
				setTerritory((String)newValue);
				return;
			case MaillagePackage.TRAINING_SESSION__URL:
				setUrl((String)newValue);
				return;
			case MaillagePackage.TRAINING_SESSION__NOTE:
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
			case MaillagePackage.TRAINING_SESSION__START:
				setStart(START_EDEFAULT);
				return;
			case MaillagePackage.TRAINING_SESSION__END:
				setEnd(END_EDEFAULT);
				return;
			case MaillagePackage.TRAINING_SESSION__SEATS:
				setSeats(SEATS_EDEFAULT);
				return;
			case MaillagePackage.TRAINING_SESSION__SEATS_LEFT:
				setSeatsLeft(SEATS_LEFT_EDEFAULT);
				return;
			case MaillagePackage.TRAINING_SESSION__TERRITORY:
				setTerritory(TERRITORY_EDEFAULT);
				return;
			case MaillagePackage.TRAINING_SESSION__URL:
				setUrl(URL_EDEFAULT);
				return;
			case MaillagePackage.TRAINING_SESSION__NOTE:
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
			case MaillagePackage.TRAINING_SESSION__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case MaillagePackage.TRAINING_SESSION__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case MaillagePackage.TRAINING_SESSION__SEATS:
				return seats != SEATS_EDEFAULT;
			case MaillagePackage.TRAINING_SESSION__SEATS_LEFT:
				return seatsLeft != SEATS_LEFT_EDEFAULT;
			case MaillagePackage.TRAINING_SESSION__TERRITORY:
				return TERRITORY_EDEFAULT == null ? territory != null : !TERRITORY_EDEFAULT.equals(territory);
			case MaillagePackage.TRAINING_SESSION__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case MaillagePackage.TRAINING_SESSION__NOTE:
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", seats: ");
		result.append(seats);
		result.append(", seatsLeft: ");
		result.append(seatsLeft);
		result.append(", territory: ");
		result.append(territory);
		result.append(", url: ");
		result.append(url);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //TrainingSessionImpl
