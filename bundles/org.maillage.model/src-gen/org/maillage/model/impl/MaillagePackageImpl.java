/**
 */
package org.maillage.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EValidator;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.maillage.model.ActivityCriterion;
import org.maillage.model.AgeCriterion;
import org.maillage.model.AidRegime;
import org.maillage.model.Amount;
import org.maillage.model.AmountSoughtCriterion;
import org.maillage.model.Approval;
import org.maillage.model.ApprovalCriterion;
import org.maillage.model.Attachment;
import org.maillage.model.BudgetCriterion;
import org.maillage.model.Call;
import org.maillage.model.ChainLink;
import org.maillage.model.Citation;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Comment;
import org.maillage.model.Concept;
import org.maillage.model.ConceptScheme;
import org.maillage.model.Criterion;
import org.maillage.model.CriterionGroup;
import org.maillage.model.Cumulation;
import org.maillage.model.Dimension;
import org.maillage.model.Eligibility;
import org.maillage.model.Entry;
import org.maillage.model.EntrySet;
import org.maillage.model.EntryStatus;
import org.maillage.model.EssEvidence;
import org.maillage.model.Evaluation;
import org.maillage.model.EvidenceKind;
import org.maillage.model.ExpenseCriterion;
import org.maillage.model.Family;
import org.maillage.model.FamilyCriterion;
import org.maillage.model.Filiere;
import org.maillage.model.GoodPractice;
import org.maillage.model.Guide;
import org.maillage.model.GuideKind;
import org.maillage.model.Indicator;
import org.maillage.model.LegalForm;
import org.maillage.model.LegalFormCriterion;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.LinkState;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.NotYetCreatedCriterion;
import org.maillage.model.Observation;
import org.maillage.model.Openness;
import org.maillage.model.Operator;
import org.maillage.model.OtherCriterion;
import org.maillage.model.Overlay;
import org.maillage.model.PlannedExpense;
import org.maillage.model.PolicyAction;
import org.maillage.model.PolicyLever;
import org.maillage.model.Position;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.maillage.model.Provenance;
import org.maillage.model.PublicCriterion;
import org.maillage.model.ReceivedAid;
import org.maillage.model.Recurrence;
import org.maillage.model.Relation;
import org.maillage.model.RelationKind;
import org.maillage.model.RequiredDocument;
import org.maillage.model.Resource;
import org.maillage.model.RoleContact;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.SelectionStep;
import org.maillage.model.StaffBand;
import org.maillage.model.StaffCriterion;
import org.maillage.model.StageCriterion;
import org.maillage.model.Step;
import org.maillage.model.Strategy;
import org.maillage.model.StrategyAction;
import org.maillage.model.StrategyElement;
import org.maillage.model.StrategyPart;
import org.maillage.model.StrategyPartKind;
import org.maillage.model.Structure;
import org.maillage.model.StructureRole;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;
import org.maillage.model.TerritoryCriterion;
import org.maillage.model.TerritoryKind;
import org.maillage.model.Tool;
import org.maillage.model.Training;
import org.maillage.model.TrainingMode;
import org.maillage.model.TrainingSession;
import org.maillage.model.Translation;
import org.maillage.model.Tristate;

import org.maillage.model.util.MaillageValidator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MaillagePackageImpl extends EPackageImpl implements MaillagePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass toolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass goodPracticeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingSessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportSchemeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass callEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass amountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requiredDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cumulationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eligibilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass familyCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass legalFormCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass territoryCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass notYetCreatedCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ageCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staffCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publicCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expenseCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass amountSoughtCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherCriterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass familyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass legalFormEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass structureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass essEvidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass positionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staffBandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleContactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filiereEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chainLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyLeverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategyElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategyPartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategyActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass territoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conceptSchemeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conceptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dimensionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass citationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provenanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass translationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass collectionDescriptorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entrySetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass overlayEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass profileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass plannedExpenseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass receivedAidEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass selectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass selectionStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum entryStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum guideKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum trainingModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum opennessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum recurrenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum aidRegimeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum operatorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tristateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum structureRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum strategyPartKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum territoryKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum selectionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType entryIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType entryRefEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType yearOrDateEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.maillage.model.MaillagePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MaillagePackageImpl() {
		super(eNS_URI, MaillageFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MaillagePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MaillagePackage init() {
		if (isInited) return (MaillagePackage)EPackage.Registry.INSTANCE.getEPackage(MaillagePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMaillagePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MaillagePackageImpl theMaillagePackage = registeredMaillagePackage instanceof MaillagePackageImpl ? (MaillagePackageImpl)registeredMaillagePackage : new MaillagePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theMaillagePackage.createPackageContents();

		// Initialize created meta-data
		theMaillagePackage.initializePackageContents();

		// Register package validator
		EValidator.Registry.INSTANCE.put
			(theMaillagePackage,
			 new EValidator.Descriptor() {
				 @Override
				 public EValidator getEValidator() {
					 return MaillageValidator.INSTANCE;
				 }
			 });

		// Mark meta-data to indicate it can't be changed
		theMaillagePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MaillagePackage.eNS_URI, theMaillagePackage);
		return theMaillagePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntry() {
		return entryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Id() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Status() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Language() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Created() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Modified() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_VerifiedOn() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_ReviewMonths() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_ReviewBy() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_ToVerify() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_ExpiresOn() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_QualityScore() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Title() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Summary() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Description() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Keywords() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_FreeKeywords() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Themes() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_Territories() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_ArchivedReason() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntry_VerificationNote() {
		return (EAttribute)entryEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntry_Links() {
		return (EReference)entryEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntry_Attachments() {
		return (EReference)entryEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntry_Sources() {
		return (EReference)entryEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntry_Provenance() {
		return (EReference)entryEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntry_Translations() {
		return (EReference)entryEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntry_Relations() {
		return (EReference)entryEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntry_Comments() {
		return (EReference)entryEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResource() {
		return resourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Publishers() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Publics() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Stages() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Needs() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Filieres() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Activities() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Families() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Licence() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Cost() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTool() {
		return toolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_Kind() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_Usage() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuide() {
		return guideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuide_Kind() {
		return (EAttribute)guideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuide_Authors() {
		return (EAttribute)guideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuide_Published() {
		return (EAttribute)guideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuide_Pages() {
		return (EAttribute)guideEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGoodPractice() {
		return goodPracticeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoodPractice_Structures() {
		return (EAttribute)goodPracticeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoodPractice_Context() {
		return (EAttribute)goodPracticeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoodPractice_Practice() {
		return (EAttribute)goodPracticeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoodPractice_Result() {
		return (EAttribute)goodPracticeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoodPractice_Conditions() {
		return (EAttribute)goodPracticeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraining() {
		return trainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Prerequisites() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Objectives() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_DurationHours() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Duration() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Price() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Funding() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Certification() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Mode() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Providers() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraining_Sessions() {
		return (EReference)trainingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrainingSession() {
		return trainingSessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingSession_Start() {
		return (EAttribute)trainingSessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingSession_End() {
		return (EAttribute)trainingSessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingSession_Seats() {
		return (EAttribute)trainingSessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingSession_SeatsLeft() {
		return (EAttribute)trainingSessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingSession_Territory() {
		return (EAttribute)trainingSessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingSession_Url() {
		return (EAttribute)trainingSessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingSession_Note() {
		return (EAttribute)trainingSessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportScheme() {
		return supportSchemeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_Natures() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_Funders() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_Instructors() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_Operators() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_EligibilityTerritories() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_Generic() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_Openness() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportScheme_Calls() {
		return (EReference)supportSchemeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportScheme_Amounts() {
		return (EReference)supportSchemeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_Expenses() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportScheme_Steps() {
		return (EReference)supportSchemeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportScheme_Documents() {
		return (EReference)supportSchemeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_ContactChannel() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_LegalBasis() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportScheme_AidRegime() {
		return (EAttribute)supportSchemeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportScheme_Cumulation() {
		return (EReference)supportSchemeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportScheme_Eligibility() {
		return (EReference)supportSchemeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCall() {
		return callEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Opens() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_PreDeposit() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Deadline() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Recurrence() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Closed() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Title() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Url() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Note() {
		return (EAttribute)callEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAmount() {
		return amountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_Min() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_Max() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_RateMin() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_RateMax() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_Ceiling() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_OwnShare() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_DurationMonths() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_PerYear() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_Per() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmount_Comment() {
		return (EAttribute)amountEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Title() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Text() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Url() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequiredDocument() {
		return requiredDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequiredDocument_Title() {
		return (EAttribute)requiredDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequiredDocument_Optional() {
		return (EAttribute)requiredDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequiredDocument_Model() {
		return (EAttribute)requiredDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCumulation() {
		return cumulationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCumulation_With() {
		return (EAttribute)cumulationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCumulation_Except() {
		return (EAttribute)cumulationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCumulation_PublicFundingCeiling() {
		return (EAttribute)cumulationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCumulation_Text() {
		return (EAttribute)cumulationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEligibility() {
		return eligibilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEligibility_Text() {
		return (EAttribute)eligibilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEligibility_Criteria() {
		return (EReference)eligibilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterion() {
		return criterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Sentence() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterion_Note() {
		return (EAttribute)criterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterionGroup() {
		return criterionGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriterionGroup_Operator() {
		return (EAttribute)criterionGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterionGroup_Criteria() {
		return (EReference)criterionGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFamilyCriterion() {
		return familyCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFamilyCriterion_Families() {
		return (EAttribute)familyCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLegalFormCriterion() {
		return legalFormCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalFormCriterion_LegalForms() {
		return (EAttribute)legalFormCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApprovalCriterion() {
		return approvalCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApprovalCriterion_Approvals() {
		return (EAttribute)approvalCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerritoryCriterion() {
		return territoryCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritoryCriterion_Territories() {
		return (EAttribute)territoryCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivityCriterion() {
		return activityCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityCriterion_Filieres() {
		return (EAttribute)activityCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivityCriterion_Activities() {
		return (EAttribute)activityCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageCriterion() {
		return stageCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageCriterion_Stages() {
		return (EAttribute)stageCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNotYetCreatedCriterion() {
		return notYetCreatedCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgeCriterion() {
		return ageCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgeCriterion_MinMonths() {
		return (EAttribute)ageCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgeCriterion_MaxMonths() {
		return (EAttribute)ageCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaffCriterion() {
		return staffCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffCriterion_Min() {
		return (EAttribute)staffCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffCriterion_Max() {
		return (EAttribute)staffCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudgetCriterion() {
		return budgetCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetCriterion_Min() {
		return (EAttribute)budgetCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetCriterion_Max() {
		return (EAttribute)budgetCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublicCriterion() {
		return publicCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublicCriterion_Publics() {
		return (EAttribute)publicCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpenseCriterion() {
		return expenseCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpenseCriterion_Expenses() {
		return (EAttribute)expenseCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAmountSoughtCriterion() {
		return amountSoughtCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmountSoughtCriterion_Min() {
		return (EAttribute)amountSoughtCriterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmountSoughtCriterion_Max() {
		return (EAttribute)amountSoughtCriterionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherCriterion() {
		return otherCriterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFamily() {
		return familyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFamily_Parent() {
		return (EAttribute)familyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFamily_LegalForms() {
		return (EAttribute)familyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFamily_Statutory() {
		return (EAttribute)familyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFamily_LegalBasis() {
		return (EAttribute)familyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLegalForm() {
		return legalFormEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalForm_Code() {
		return (EAttribute)legalFormEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalForm_Vintage() {
		return (EAttribute)legalFormEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalForm_Family() {
		return (EAttribute)legalFormEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalForm_EssByForm() {
		return (EAttribute)legalFormEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStructure() {
		return structureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Acronym() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_AlternativeNames() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Role() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Siren() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Siret() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Rna() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_LegalForm() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Family() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_EssStatus() {
		return (EReference)structureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Naf2008() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Naf2025() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Activities() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Filieres() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Location() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_Position() {
		return (EReference)structureEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_Staff() {
		return (EReference)structureEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Volunteers() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_Approvals() {
		return (EReference)structureEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Networks() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Parent() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Website() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_Contacts() {
		return (EReference)structureEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEssEvidence() {
		return essEvidenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEssEvidence_Kind() {
		return (EAttribute)essEvidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEssEvidence_Status() {
		return (EAttribute)essEvidenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEssEvidence_Date() {
		return (EAttribute)essEvidenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEssEvidence_Until() {
		return (EAttribute)essEvidenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEssEvidence_Source() {
		return (EAttribute)essEvidenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEssEvidence_Note() {
		return (EAttribute)essEvidenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApproval() {
		return approvalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Approval() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_From() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Until() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPosition() {
		return positionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Latitude() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPosition_Longitude() {
		return (EAttribute)positionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaffBand() {
		return staffBandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffBand_Min() {
		return (EAttribute)staffBandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffBand_Max() {
		return (EAttribute)staffBandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffBand_AsOf() {
		return (EAttribute)staffBandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaffBand_Note() {
		return (EAttribute)staffBandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoleContact() {
		return roleContactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleContact_Role() {
		return (EAttribute)roleContactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleContact_Channel() {
		return (EAttribute)roleContactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFiliere() {
		return filiereEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiliere_Activities() {
		return (EAttribute)filiereEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiliere_ChainLinks() {
		return (EReference)filiereEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiliere_Actors() {
		return (EAttribute)filiereEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiliere_Needs() {
		return (EAttribute)filiereEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiliere_Resources() {
		return (EAttribute)filiereEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChainLink() {
		return chainLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChainLink_Title() {
		return (EAttribute)chainLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChainLink_Text() {
		return (EAttribute)chainLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChainLink_Activities() {
		return (EAttribute)chainLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChainLink_Actors() {
		return (EAttribute)chainLinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyLever() {
		return policyLeverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyLever_Field() {
		return (EAttribute)policyLeverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyLever_Actions() {
		return (EReference)policyLeverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyAction() {
		return policyActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyAction_Title() {
		return (EAttribute)policyActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyAction_Text() {
		return (EAttribute)policyActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyAction_Examples() {
		return (EAttribute)policyActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategyElement() {
		return strategyElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategyElement_Parent() {
		return (EAttribute)strategyElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategyElement_Rank() {
		return (EAttribute)strategyElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategyElement_Notation() {
		return (EAttribute)strategyElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategy() {
		return strategyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Owner() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Start() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_End() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategyPart() {
		return strategyPartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategyPart_Kind() {
		return (EAttribute)strategyPartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategyAction() {
		return strategyActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategyAction_Means() {
		return (EAttribute)strategyActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategyAction_Due() {
		return (EAttribute)strategyActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategyAction_Leads() {
		return (EAttribute)strategyActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Measure() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Baseline() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Target() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluation() {
		return evaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_On() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Findings() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerritory() {
		return territoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Kind() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Code() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Vintage() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Population() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Parents() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Members() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Successor() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Postcodes() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConceptScheme() {
		return conceptSchemeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConceptScheme_Vintage() {
		return (EAttribute)conceptSchemeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConcept() {
		return conceptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Scheme() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Notation() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_AltLabels() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_HiddenLabels() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_ScopeNote() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Broader() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_Related() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConcept_ExactMatches() {
		return (EAttribute)conceptEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservation() {
		return observationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Measure() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Area() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Value() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Approximate() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Unit() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Period() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObservation_Dimensions() {
		return (EReference)observationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDimension() {
		return dimensionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimension_Dimension() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimension_Value() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Url() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Role() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_State() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_CheckedOn() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Language() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Label() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachment() {
		return attachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Path() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_MediaType() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Licence() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Title() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCitation() {
		return citationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Entry() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Url() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Locator() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_ConsultedOn() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Fields() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Label() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvenance() {
		return provenanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Source() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_SourceId() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Url() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Licence() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_RetrievedOn() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_ProtectedFields() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Raw() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTranslation() {
		return translationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Language() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Title() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Summary() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Description() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_AltLabels() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelation() {
		return relationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Kind() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Target() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Note() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComment() {
		return commentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComment_On() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComment_Role() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComment_Text() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCollectionDescriptor() {
		return collectionDescriptorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Id() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Version() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Language() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Licence() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Published() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Rank() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_FourEyes() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Title() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Publisher() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Description() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionDescriptor_Homepage() {
		return (EAttribute)collectionDescriptorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionDescriptor_Translations() {
		return (EReference)collectionDescriptorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntrySet() {
		return entrySetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntrySet_Scheme() {
		return (EReference)entrySetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntrySet_Entries() {
		return (EReference)entrySetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOverlay() {
		return overlayEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlay_Target() {
		return (EAttribute)overlayEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlay_BaseVersion() {
		return (EAttribute)overlayEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlay_Modified() {
		return (EAttribute)overlayEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlay_Fields() {
		return (EAttribute)overlayEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOverlay_Reason() {
		return (EAttribute)overlayEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOverlay_Values() {
		return (EReference)overlayEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProjectFile() {
		return projectFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectFile_Id() {
		return (EAttribute)projectFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectFile_Pseudonym() {
		return (EAttribute)projectFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectFile_Created() {
		return (EAttribute)projectFileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectFile_Modified() {
		return (EAttribute)projectFileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectFile_Archived() {
		return (EAttribute)projectFileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProjectFile_Profile() {
		return (EReference)projectFileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProjectFile_Selections() {
		return (EReference)projectFileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectFile_Notes() {
		return (EAttribute)projectFileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProfile() {
		return profileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_NotYetCreated() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_CreatedOn() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Staff() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Budget() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_AmountSought() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_OwnFunds() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Family() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_LegalForm() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_ConsideredForms() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Territory() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Filieres() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Activities() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Stage() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Approvals() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Publics() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_Needs() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_NeedText() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProfile_Expenses() {
		return (EReference)profileEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProfile_StateAids() {
		return (EReference)profileEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfile_KnownEmpty() {
		return (EAttribute)profileEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlannedExpense() {
		return plannedExpenseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedExpense_Kind() {
		return (EAttribute)plannedExpenseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedExpense_Amount() {
		return (EAttribute)plannedExpenseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedExpense_Note() {
		return (EAttribute)plannedExpenseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReceivedAid() {
		return receivedAidEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedAid_Regime() {
		return (EAttribute)receivedAidEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedAid_Amount() {
		return (EAttribute)receivedAidEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedAid_On() {
		return (EAttribute)receivedAidEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedAid_Note() {
		return (EAttribute)receivedAidEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSelection() {
		return selectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_Entry() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_State() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_Since() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_Amount() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_RemindDays() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_Note() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_InNote() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelection_Comment() {
		return (EAttribute)selectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSelection_History() {
		return (EReference)selectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSelectionStep() {
		return selectionStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectionStep_On() {
		return (EAttribute)selectionStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectionStep_State() {
		return (EAttribute)selectionStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectionStep_Amount() {
		return (EAttribute)selectionStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectionStep_Note() {
		return (EAttribute)selectionStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEntryStatus() {
		return entryStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGuideKind() {
		return guideKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTrainingMode() {
		return trainingModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOpenness() {
		return opennessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRecurrence() {
		return recurrenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAidRegime() {
		return aidRegimeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOperator() {
		return operatorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTristate() {
		return tristateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStructureRole() {
		return structureRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceKind() {
		return evidenceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStrategyPartKind() {
		return strategyPartKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTerritoryKind() {
		return territoryKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkRole() {
		return linkRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkState() {
		return linkStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationKind() {
		return relationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSelectionState() {
		return selectionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getEntryId() {
		return entryIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getEntryRef() {
		return entryRefEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getYearOrDate() {
		return yearOrDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaillageFactory getMaillageFactory() {
		return (MaillageFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		entryEClass = createEClass(ENTRY);
		createEAttribute(entryEClass, ENTRY__ID);
		createEAttribute(entryEClass, ENTRY__STATUS);
		createEAttribute(entryEClass, ENTRY__LANGUAGE);
		createEAttribute(entryEClass, ENTRY__CREATED);
		createEAttribute(entryEClass, ENTRY__MODIFIED);
		createEAttribute(entryEClass, ENTRY__VERIFIED_ON);
		createEAttribute(entryEClass, ENTRY__REVIEW_MONTHS);
		createEAttribute(entryEClass, ENTRY__REVIEW_BY);
		createEAttribute(entryEClass, ENTRY__TO_VERIFY);
		createEAttribute(entryEClass, ENTRY__EXPIRES_ON);
		createEAttribute(entryEClass, ENTRY__QUALITY_SCORE);
		createEAttribute(entryEClass, ENTRY__TITLE);
		createEAttribute(entryEClass, ENTRY__SUMMARY);
		createEAttribute(entryEClass, ENTRY__DESCRIPTION);
		createEAttribute(entryEClass, ENTRY__KEYWORDS);
		createEAttribute(entryEClass, ENTRY__FREE_KEYWORDS);
		createEAttribute(entryEClass, ENTRY__THEMES);
		createEAttribute(entryEClass, ENTRY__TERRITORIES);
		createEAttribute(entryEClass, ENTRY__ARCHIVED_REASON);
		createEAttribute(entryEClass, ENTRY__VERIFICATION_NOTE);
		createEReference(entryEClass, ENTRY__LINKS);
		createEReference(entryEClass, ENTRY__ATTACHMENTS);
		createEReference(entryEClass, ENTRY__SOURCES);
		createEReference(entryEClass, ENTRY__PROVENANCE);
		createEReference(entryEClass, ENTRY__TRANSLATIONS);
		createEReference(entryEClass, ENTRY__RELATIONS);
		createEReference(entryEClass, ENTRY__COMMENTS);

		resourceEClass = createEClass(RESOURCE);
		createEAttribute(resourceEClass, RESOURCE__PUBLISHERS);
		createEAttribute(resourceEClass, RESOURCE__PUBLICS);
		createEAttribute(resourceEClass, RESOURCE__STAGES);
		createEAttribute(resourceEClass, RESOURCE__NEEDS);
		createEAttribute(resourceEClass, RESOURCE__FILIERES);
		createEAttribute(resourceEClass, RESOURCE__ACTIVITIES);
		createEAttribute(resourceEClass, RESOURCE__FAMILIES);
		createEAttribute(resourceEClass, RESOURCE__LICENCE);
		createEAttribute(resourceEClass, RESOURCE__COST);

		toolEClass = createEClass(TOOL);
		createEAttribute(toolEClass, TOOL__KIND);
		createEAttribute(toolEClass, TOOL__USAGE);

		guideEClass = createEClass(GUIDE);
		createEAttribute(guideEClass, GUIDE__KIND);
		createEAttribute(guideEClass, GUIDE__AUTHORS);
		createEAttribute(guideEClass, GUIDE__PUBLISHED);
		createEAttribute(guideEClass, GUIDE__PAGES);

		goodPracticeEClass = createEClass(GOOD_PRACTICE);
		createEAttribute(goodPracticeEClass, GOOD_PRACTICE__STRUCTURES);
		createEAttribute(goodPracticeEClass, GOOD_PRACTICE__CONTEXT);
		createEAttribute(goodPracticeEClass, GOOD_PRACTICE__PRACTICE);
		createEAttribute(goodPracticeEClass, GOOD_PRACTICE__RESULT);
		createEAttribute(goodPracticeEClass, GOOD_PRACTICE__CONDITIONS);

		trainingEClass = createEClass(TRAINING);
		createEAttribute(trainingEClass, TRAINING__PREREQUISITES);
		createEAttribute(trainingEClass, TRAINING__OBJECTIVES);
		createEAttribute(trainingEClass, TRAINING__DURATION_HOURS);
		createEAttribute(trainingEClass, TRAINING__DURATION);
		createEAttribute(trainingEClass, TRAINING__PRICE);
		createEAttribute(trainingEClass, TRAINING__FUNDING);
		createEAttribute(trainingEClass, TRAINING__CERTIFICATION);
		createEAttribute(trainingEClass, TRAINING__MODE);
		createEAttribute(trainingEClass, TRAINING__PROVIDERS);
		createEReference(trainingEClass, TRAINING__SESSIONS);

		trainingSessionEClass = createEClass(TRAINING_SESSION);
		createEAttribute(trainingSessionEClass, TRAINING_SESSION__START);
		createEAttribute(trainingSessionEClass, TRAINING_SESSION__END);
		createEAttribute(trainingSessionEClass, TRAINING_SESSION__SEATS);
		createEAttribute(trainingSessionEClass, TRAINING_SESSION__SEATS_LEFT);
		createEAttribute(trainingSessionEClass, TRAINING_SESSION__TERRITORY);
		createEAttribute(trainingSessionEClass, TRAINING_SESSION__URL);
		createEAttribute(trainingSessionEClass, TRAINING_SESSION__NOTE);

		supportSchemeEClass = createEClass(SUPPORT_SCHEME);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__NATURES);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__FUNDERS);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__INSTRUCTORS);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__OPERATORS);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__ELIGIBILITY_TERRITORIES);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__GENERIC);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__OPENNESS);
		createEReference(supportSchemeEClass, SUPPORT_SCHEME__CALLS);
		createEReference(supportSchemeEClass, SUPPORT_SCHEME__AMOUNTS);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__EXPENSES);
		createEReference(supportSchemeEClass, SUPPORT_SCHEME__STEPS);
		createEReference(supportSchemeEClass, SUPPORT_SCHEME__DOCUMENTS);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__CONTACT_CHANNEL);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__LEGAL_BASIS);
		createEAttribute(supportSchemeEClass, SUPPORT_SCHEME__AID_REGIME);
		createEReference(supportSchemeEClass, SUPPORT_SCHEME__CUMULATION);
		createEReference(supportSchemeEClass, SUPPORT_SCHEME__ELIGIBILITY);

		callEClass = createEClass(CALL);
		createEAttribute(callEClass, CALL__OPENS);
		createEAttribute(callEClass, CALL__PRE_DEPOSIT);
		createEAttribute(callEClass, CALL__DEADLINE);
		createEAttribute(callEClass, CALL__RECURRENCE);
		createEAttribute(callEClass, CALL__CLOSED);
		createEAttribute(callEClass, CALL__TITLE);
		createEAttribute(callEClass, CALL__URL);
		createEAttribute(callEClass, CALL__NOTE);

		amountEClass = createEClass(AMOUNT);
		createEAttribute(amountEClass, AMOUNT__MIN);
		createEAttribute(amountEClass, AMOUNT__MAX);
		createEAttribute(amountEClass, AMOUNT__RATE_MIN);
		createEAttribute(amountEClass, AMOUNT__RATE_MAX);
		createEAttribute(amountEClass, AMOUNT__CEILING);
		createEAttribute(amountEClass, AMOUNT__OWN_SHARE);
		createEAttribute(amountEClass, AMOUNT__DURATION_MONTHS);
		createEAttribute(amountEClass, AMOUNT__PER_YEAR);
		createEAttribute(amountEClass, AMOUNT__PER);
		createEAttribute(amountEClass, AMOUNT__COMMENT);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__TITLE);
		createEAttribute(stepEClass, STEP__TEXT);
		createEAttribute(stepEClass, STEP__URL);

		requiredDocumentEClass = createEClass(REQUIRED_DOCUMENT);
		createEAttribute(requiredDocumentEClass, REQUIRED_DOCUMENT__TITLE);
		createEAttribute(requiredDocumentEClass, REQUIRED_DOCUMENT__OPTIONAL);
		createEAttribute(requiredDocumentEClass, REQUIRED_DOCUMENT__MODEL);

		cumulationEClass = createEClass(CUMULATION);
		createEAttribute(cumulationEClass, CUMULATION__WITH);
		createEAttribute(cumulationEClass, CUMULATION__EXCEPT);
		createEAttribute(cumulationEClass, CUMULATION__PUBLIC_FUNDING_CEILING);
		createEAttribute(cumulationEClass, CUMULATION__TEXT);

		eligibilityEClass = createEClass(ELIGIBILITY);
		createEAttribute(eligibilityEClass, ELIGIBILITY__TEXT);
		createEReference(eligibilityEClass, ELIGIBILITY__CRITERIA);

		criterionEClass = createEClass(CRITERION);
		createEAttribute(criterionEClass, CRITERION__SENTENCE);
		createEAttribute(criterionEClass, CRITERION__NOTE);

		criterionGroupEClass = createEClass(CRITERION_GROUP);
		createEAttribute(criterionGroupEClass, CRITERION_GROUP__OPERATOR);
		createEReference(criterionGroupEClass, CRITERION_GROUP__CRITERIA);

		familyCriterionEClass = createEClass(FAMILY_CRITERION);
		createEAttribute(familyCriterionEClass, FAMILY_CRITERION__FAMILIES);

		legalFormCriterionEClass = createEClass(LEGAL_FORM_CRITERION);
		createEAttribute(legalFormCriterionEClass, LEGAL_FORM_CRITERION__LEGAL_FORMS);

		approvalCriterionEClass = createEClass(APPROVAL_CRITERION);
		createEAttribute(approvalCriterionEClass, APPROVAL_CRITERION__APPROVALS);

		territoryCriterionEClass = createEClass(TERRITORY_CRITERION);
		createEAttribute(territoryCriterionEClass, TERRITORY_CRITERION__TERRITORIES);

		activityCriterionEClass = createEClass(ACTIVITY_CRITERION);
		createEAttribute(activityCriterionEClass, ACTIVITY_CRITERION__FILIERES);
		createEAttribute(activityCriterionEClass, ACTIVITY_CRITERION__ACTIVITIES);

		stageCriterionEClass = createEClass(STAGE_CRITERION);
		createEAttribute(stageCriterionEClass, STAGE_CRITERION__STAGES);

		notYetCreatedCriterionEClass = createEClass(NOT_YET_CREATED_CRITERION);

		ageCriterionEClass = createEClass(AGE_CRITERION);
		createEAttribute(ageCriterionEClass, AGE_CRITERION__MIN_MONTHS);
		createEAttribute(ageCriterionEClass, AGE_CRITERION__MAX_MONTHS);

		staffCriterionEClass = createEClass(STAFF_CRITERION);
		createEAttribute(staffCriterionEClass, STAFF_CRITERION__MIN);
		createEAttribute(staffCriterionEClass, STAFF_CRITERION__MAX);

		budgetCriterionEClass = createEClass(BUDGET_CRITERION);
		createEAttribute(budgetCriterionEClass, BUDGET_CRITERION__MIN);
		createEAttribute(budgetCriterionEClass, BUDGET_CRITERION__MAX);

		publicCriterionEClass = createEClass(PUBLIC_CRITERION);
		createEAttribute(publicCriterionEClass, PUBLIC_CRITERION__PUBLICS);

		expenseCriterionEClass = createEClass(EXPENSE_CRITERION);
		createEAttribute(expenseCriterionEClass, EXPENSE_CRITERION__EXPENSES);

		amountSoughtCriterionEClass = createEClass(AMOUNT_SOUGHT_CRITERION);
		createEAttribute(amountSoughtCriterionEClass, AMOUNT_SOUGHT_CRITERION__MIN);
		createEAttribute(amountSoughtCriterionEClass, AMOUNT_SOUGHT_CRITERION__MAX);

		otherCriterionEClass = createEClass(OTHER_CRITERION);

		familyEClass = createEClass(FAMILY);
		createEAttribute(familyEClass, FAMILY__PARENT);
		createEAttribute(familyEClass, FAMILY__LEGAL_FORMS);
		createEAttribute(familyEClass, FAMILY__STATUTORY);
		createEAttribute(familyEClass, FAMILY__LEGAL_BASIS);

		legalFormEClass = createEClass(LEGAL_FORM);
		createEAttribute(legalFormEClass, LEGAL_FORM__CODE);
		createEAttribute(legalFormEClass, LEGAL_FORM__VINTAGE);
		createEAttribute(legalFormEClass, LEGAL_FORM__FAMILY);
		createEAttribute(legalFormEClass, LEGAL_FORM__ESS_BY_FORM);

		structureEClass = createEClass(STRUCTURE);
		createEAttribute(structureEClass, STRUCTURE__ACRONYM);
		createEAttribute(structureEClass, STRUCTURE__ALTERNATIVE_NAMES);
		createEAttribute(structureEClass, STRUCTURE__ROLE);
		createEAttribute(structureEClass, STRUCTURE__SIREN);
		createEAttribute(structureEClass, STRUCTURE__SIRET);
		createEAttribute(structureEClass, STRUCTURE__RNA);
		createEAttribute(structureEClass, STRUCTURE__LEGAL_FORM);
		createEAttribute(structureEClass, STRUCTURE__FAMILY);
		createEReference(structureEClass, STRUCTURE__ESS_STATUS);
		createEAttribute(structureEClass, STRUCTURE__NAF2008);
		createEAttribute(structureEClass, STRUCTURE__NAF2025);
		createEAttribute(structureEClass, STRUCTURE__ACTIVITIES);
		createEAttribute(structureEClass, STRUCTURE__FILIERES);
		createEAttribute(structureEClass, STRUCTURE__LOCATION);
		createEReference(structureEClass, STRUCTURE__POSITION);
		createEReference(structureEClass, STRUCTURE__STAFF);
		createEAttribute(structureEClass, STRUCTURE__VOLUNTEERS);
		createEReference(structureEClass, STRUCTURE__APPROVALS);
		createEAttribute(structureEClass, STRUCTURE__NETWORKS);
		createEAttribute(structureEClass, STRUCTURE__PARENT);
		createEAttribute(structureEClass, STRUCTURE__WEBSITE);
		createEReference(structureEClass, STRUCTURE__CONTACTS);

		essEvidenceEClass = createEClass(ESS_EVIDENCE);
		createEAttribute(essEvidenceEClass, ESS_EVIDENCE__KIND);
		createEAttribute(essEvidenceEClass, ESS_EVIDENCE__STATUS);
		createEAttribute(essEvidenceEClass, ESS_EVIDENCE__DATE);
		createEAttribute(essEvidenceEClass, ESS_EVIDENCE__UNTIL);
		createEAttribute(essEvidenceEClass, ESS_EVIDENCE__SOURCE);
		createEAttribute(essEvidenceEClass, ESS_EVIDENCE__NOTE);

		approvalEClass = createEClass(APPROVAL);
		createEAttribute(approvalEClass, APPROVAL__APPROVAL);
		createEAttribute(approvalEClass, APPROVAL__FROM);
		createEAttribute(approvalEClass, APPROVAL__UNTIL);

		positionEClass = createEClass(POSITION);
		createEAttribute(positionEClass, POSITION__LATITUDE);
		createEAttribute(positionEClass, POSITION__LONGITUDE);

		staffBandEClass = createEClass(STAFF_BAND);
		createEAttribute(staffBandEClass, STAFF_BAND__MIN);
		createEAttribute(staffBandEClass, STAFF_BAND__MAX);
		createEAttribute(staffBandEClass, STAFF_BAND__AS_OF);
		createEAttribute(staffBandEClass, STAFF_BAND__NOTE);

		roleContactEClass = createEClass(ROLE_CONTACT);
		createEAttribute(roleContactEClass, ROLE_CONTACT__ROLE);
		createEAttribute(roleContactEClass, ROLE_CONTACT__CHANNEL);

		filiereEClass = createEClass(FILIERE);
		createEAttribute(filiereEClass, FILIERE__ACTIVITIES);
		createEReference(filiereEClass, FILIERE__CHAIN_LINKS);
		createEAttribute(filiereEClass, FILIERE__ACTORS);
		createEAttribute(filiereEClass, FILIERE__NEEDS);
		createEAttribute(filiereEClass, FILIERE__RESOURCES);

		chainLinkEClass = createEClass(CHAIN_LINK);
		createEAttribute(chainLinkEClass, CHAIN_LINK__TITLE);
		createEAttribute(chainLinkEClass, CHAIN_LINK__TEXT);
		createEAttribute(chainLinkEClass, CHAIN_LINK__ACTIVITIES);
		createEAttribute(chainLinkEClass, CHAIN_LINK__ACTORS);

		policyLeverEClass = createEClass(POLICY_LEVER);
		createEAttribute(policyLeverEClass, POLICY_LEVER__FIELD);
		createEReference(policyLeverEClass, POLICY_LEVER__ACTIONS);

		policyActionEClass = createEClass(POLICY_ACTION);
		createEAttribute(policyActionEClass, POLICY_ACTION__TITLE);
		createEAttribute(policyActionEClass, POLICY_ACTION__TEXT);
		createEAttribute(policyActionEClass, POLICY_ACTION__EXAMPLES);

		strategyElementEClass = createEClass(STRATEGY_ELEMENT);
		createEAttribute(strategyElementEClass, STRATEGY_ELEMENT__PARENT);
		createEAttribute(strategyElementEClass, STRATEGY_ELEMENT__RANK);
		createEAttribute(strategyElementEClass, STRATEGY_ELEMENT__NOTATION);

		strategyEClass = createEClass(STRATEGY);
		createEAttribute(strategyEClass, STRATEGY__OWNER);
		createEAttribute(strategyEClass, STRATEGY__START);
		createEAttribute(strategyEClass, STRATEGY__END);

		strategyPartEClass = createEClass(STRATEGY_PART);
		createEAttribute(strategyPartEClass, STRATEGY_PART__KIND);

		strategyActionEClass = createEClass(STRATEGY_ACTION);
		createEAttribute(strategyActionEClass, STRATEGY_ACTION__MEANS);
		createEAttribute(strategyActionEClass, STRATEGY_ACTION__DUE);
		createEAttribute(strategyActionEClass, STRATEGY_ACTION__LEADS);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__MEASURE);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE);
		createEAttribute(indicatorEClass, INDICATOR__TARGET);

		evaluationEClass = createEClass(EVALUATION);
		createEAttribute(evaluationEClass, EVALUATION__ON);
		createEAttribute(evaluationEClass, EVALUATION__FINDINGS);

		territoryEClass = createEClass(TERRITORY);
		createEAttribute(territoryEClass, TERRITORY__KIND);
		createEAttribute(territoryEClass, TERRITORY__CODE);
		createEAttribute(territoryEClass, TERRITORY__VINTAGE);
		createEAttribute(territoryEClass, TERRITORY__POPULATION);
		createEAttribute(territoryEClass, TERRITORY__PARENTS);
		createEAttribute(territoryEClass, TERRITORY__MEMBERS);
		createEAttribute(territoryEClass, TERRITORY__SUCCESSOR);
		createEAttribute(territoryEClass, TERRITORY__POSTCODES);

		conceptSchemeEClass = createEClass(CONCEPT_SCHEME);
		createEAttribute(conceptSchemeEClass, CONCEPT_SCHEME__VINTAGE);

		conceptEClass = createEClass(CONCEPT);
		createEAttribute(conceptEClass, CONCEPT__SCHEME);
		createEAttribute(conceptEClass, CONCEPT__NOTATION);
		createEAttribute(conceptEClass, CONCEPT__ALT_LABELS);
		createEAttribute(conceptEClass, CONCEPT__HIDDEN_LABELS);
		createEAttribute(conceptEClass, CONCEPT__SCOPE_NOTE);
		createEAttribute(conceptEClass, CONCEPT__BROADER);
		createEAttribute(conceptEClass, CONCEPT__RELATED);
		createEAttribute(conceptEClass, CONCEPT__EXACT_MATCHES);

		observationEClass = createEClass(OBSERVATION);
		createEAttribute(observationEClass, OBSERVATION__MEASURE);
		createEAttribute(observationEClass, OBSERVATION__AREA);
		createEAttribute(observationEClass, OBSERVATION__VALUE);
		createEAttribute(observationEClass, OBSERVATION__APPROXIMATE);
		createEAttribute(observationEClass, OBSERVATION__UNIT);
		createEAttribute(observationEClass, OBSERVATION__PERIOD);
		createEReference(observationEClass, OBSERVATION__DIMENSIONS);

		dimensionEClass = createEClass(DIMENSION);
		createEAttribute(dimensionEClass, DIMENSION__DIMENSION);
		createEAttribute(dimensionEClass, DIMENSION__VALUE);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__URL);
		createEAttribute(linkEClass, LINK__ROLE);
		createEAttribute(linkEClass, LINK__STATE);
		createEAttribute(linkEClass, LINK__CHECKED_ON);
		createEAttribute(linkEClass, LINK__LANGUAGE);
		createEAttribute(linkEClass, LINK__LABEL);

		attachmentEClass = createEClass(ATTACHMENT);
		createEAttribute(attachmentEClass, ATTACHMENT__PATH);
		createEAttribute(attachmentEClass, ATTACHMENT__MEDIA_TYPE);
		createEAttribute(attachmentEClass, ATTACHMENT__LICENCE);
		createEAttribute(attachmentEClass, ATTACHMENT__TITLE);

		citationEClass = createEClass(CITATION);
		createEAttribute(citationEClass, CITATION__ENTRY);
		createEAttribute(citationEClass, CITATION__URL);
		createEAttribute(citationEClass, CITATION__LOCATOR);
		createEAttribute(citationEClass, CITATION__CONSULTED_ON);
		createEAttribute(citationEClass, CITATION__FIELDS);
		createEAttribute(citationEClass, CITATION__LABEL);

		provenanceEClass = createEClass(PROVENANCE);
		createEAttribute(provenanceEClass, PROVENANCE__SOURCE);
		createEAttribute(provenanceEClass, PROVENANCE__SOURCE_ID);
		createEAttribute(provenanceEClass, PROVENANCE__URL);
		createEAttribute(provenanceEClass, PROVENANCE__LICENCE);
		createEAttribute(provenanceEClass, PROVENANCE__RETRIEVED_ON);
		createEAttribute(provenanceEClass, PROVENANCE__PROTECTED_FIELDS);
		createEAttribute(provenanceEClass, PROVENANCE__RAW);

		translationEClass = createEClass(TRANSLATION);
		createEAttribute(translationEClass, TRANSLATION__LANGUAGE);
		createEAttribute(translationEClass, TRANSLATION__TITLE);
		createEAttribute(translationEClass, TRANSLATION__SUMMARY);
		createEAttribute(translationEClass, TRANSLATION__DESCRIPTION);
		createEAttribute(translationEClass, TRANSLATION__ALT_LABELS);

		relationEClass = createEClass(RELATION);
		createEAttribute(relationEClass, RELATION__KIND);
		createEAttribute(relationEClass, RELATION__TARGET);
		createEAttribute(relationEClass, RELATION__NOTE);

		commentEClass = createEClass(COMMENT);
		createEAttribute(commentEClass, COMMENT__ON);
		createEAttribute(commentEClass, COMMENT__ROLE);
		createEAttribute(commentEClass, COMMENT__TEXT);

		collectionDescriptorEClass = createEClass(COLLECTION_DESCRIPTOR);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__ID);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__VERSION);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__LANGUAGE);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__LICENCE);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__PUBLISHED);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__RANK);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__FOUR_EYES);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__TITLE);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__PUBLISHER);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__DESCRIPTION);
		createEAttribute(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__HOMEPAGE);
		createEReference(collectionDescriptorEClass, COLLECTION_DESCRIPTOR__TRANSLATIONS);

		entrySetEClass = createEClass(ENTRY_SET);
		createEReference(entrySetEClass, ENTRY_SET__SCHEME);
		createEReference(entrySetEClass, ENTRY_SET__ENTRIES);

		overlayEClass = createEClass(OVERLAY);
		createEAttribute(overlayEClass, OVERLAY__TARGET);
		createEAttribute(overlayEClass, OVERLAY__BASE_VERSION);
		createEAttribute(overlayEClass, OVERLAY__MODIFIED);
		createEAttribute(overlayEClass, OVERLAY__FIELDS);
		createEAttribute(overlayEClass, OVERLAY__REASON);
		createEReference(overlayEClass, OVERLAY__VALUES);

		projectFileEClass = createEClass(PROJECT_FILE);
		createEAttribute(projectFileEClass, PROJECT_FILE__ID);
		createEAttribute(projectFileEClass, PROJECT_FILE__PSEUDONYM);
		createEAttribute(projectFileEClass, PROJECT_FILE__CREATED);
		createEAttribute(projectFileEClass, PROJECT_FILE__MODIFIED);
		createEAttribute(projectFileEClass, PROJECT_FILE__ARCHIVED);
		createEReference(projectFileEClass, PROJECT_FILE__PROFILE);
		createEReference(projectFileEClass, PROJECT_FILE__SELECTIONS);
		createEAttribute(projectFileEClass, PROJECT_FILE__NOTES);

		profileEClass = createEClass(PROFILE);
		createEAttribute(profileEClass, PROFILE__NOT_YET_CREATED);
		createEAttribute(profileEClass, PROFILE__CREATED_ON);
		createEAttribute(profileEClass, PROFILE__STAFF);
		createEAttribute(profileEClass, PROFILE__BUDGET);
		createEAttribute(profileEClass, PROFILE__AMOUNT_SOUGHT);
		createEAttribute(profileEClass, PROFILE__OWN_FUNDS);
		createEAttribute(profileEClass, PROFILE__FAMILY);
		createEAttribute(profileEClass, PROFILE__LEGAL_FORM);
		createEAttribute(profileEClass, PROFILE__CONSIDERED_FORMS);
		createEAttribute(profileEClass, PROFILE__TERRITORY);
		createEAttribute(profileEClass, PROFILE__FILIERES);
		createEAttribute(profileEClass, PROFILE__ACTIVITIES);
		createEAttribute(profileEClass, PROFILE__STAGE);
		createEAttribute(profileEClass, PROFILE__APPROVALS);
		createEAttribute(profileEClass, PROFILE__PUBLICS);
		createEAttribute(profileEClass, PROFILE__NEEDS);
		createEAttribute(profileEClass, PROFILE__NEED_TEXT);
		createEReference(profileEClass, PROFILE__EXPENSES);
		createEReference(profileEClass, PROFILE__STATE_AIDS);
		createEAttribute(profileEClass, PROFILE__KNOWN_EMPTY);

		plannedExpenseEClass = createEClass(PLANNED_EXPENSE);
		createEAttribute(plannedExpenseEClass, PLANNED_EXPENSE__KIND);
		createEAttribute(plannedExpenseEClass, PLANNED_EXPENSE__AMOUNT);
		createEAttribute(plannedExpenseEClass, PLANNED_EXPENSE__NOTE);

		receivedAidEClass = createEClass(RECEIVED_AID);
		createEAttribute(receivedAidEClass, RECEIVED_AID__REGIME);
		createEAttribute(receivedAidEClass, RECEIVED_AID__AMOUNT);
		createEAttribute(receivedAidEClass, RECEIVED_AID__ON);
		createEAttribute(receivedAidEClass, RECEIVED_AID__NOTE);

		selectionEClass = createEClass(SELECTION);
		createEAttribute(selectionEClass, SELECTION__ENTRY);
		createEAttribute(selectionEClass, SELECTION__STATE);
		createEAttribute(selectionEClass, SELECTION__SINCE);
		createEAttribute(selectionEClass, SELECTION__AMOUNT);
		createEAttribute(selectionEClass, SELECTION__REMIND_DAYS);
		createEAttribute(selectionEClass, SELECTION__NOTE);
		createEAttribute(selectionEClass, SELECTION__IN_NOTE);
		createEAttribute(selectionEClass, SELECTION__COMMENT);
		createEReference(selectionEClass, SELECTION__HISTORY);

		selectionStepEClass = createEClass(SELECTION_STEP);
		createEAttribute(selectionStepEClass, SELECTION_STEP__ON);
		createEAttribute(selectionStepEClass, SELECTION_STEP__STATE);
		createEAttribute(selectionStepEClass, SELECTION_STEP__AMOUNT);
		createEAttribute(selectionStepEClass, SELECTION_STEP__NOTE);

		// Create enums
		entryStatusEEnum = createEEnum(ENTRY_STATUS);
		guideKindEEnum = createEEnum(GUIDE_KIND);
		trainingModeEEnum = createEEnum(TRAINING_MODE);
		opennessEEnum = createEEnum(OPENNESS);
		recurrenceEEnum = createEEnum(RECURRENCE);
		aidRegimeEEnum = createEEnum(AID_REGIME);
		operatorEEnum = createEEnum(OPERATOR);
		tristateEEnum = createEEnum(TRISTATE);
		structureRoleEEnum = createEEnum(STRUCTURE_ROLE);
		evidenceKindEEnum = createEEnum(EVIDENCE_KIND);
		strategyPartKindEEnum = createEEnum(STRATEGY_PART_KIND);
		territoryKindEEnum = createEEnum(TERRITORY_KIND);
		linkRoleEEnum = createEEnum(LINK_ROLE);
		linkStateEEnum = createEEnum(LINK_STATE);
		relationKindEEnum = createEEnum(RELATION_KIND);
		selectionStateEEnum = createEEnum(SELECTION_STATE);

		// Create data types
		entryIdEDataType = createEDataType(ENTRY_ID);
		entryRefEDataType = createEDataType(ENTRY_REF);
		dateEDataType = createEDataType(DATE);
		yearOrDateEDataType = createEDataType(YEAR_OR_DATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		resourceEClass.getESuperTypes().add(this.getEntry());
		toolEClass.getESuperTypes().add(this.getResource());
		guideEClass.getESuperTypes().add(this.getResource());
		goodPracticeEClass.getESuperTypes().add(this.getResource());
		trainingEClass.getESuperTypes().add(this.getResource());
		supportSchemeEClass.getESuperTypes().add(this.getResource());
		criterionGroupEClass.getESuperTypes().add(this.getCriterion());
		familyCriterionEClass.getESuperTypes().add(this.getCriterion());
		legalFormCriterionEClass.getESuperTypes().add(this.getCriterion());
		approvalCriterionEClass.getESuperTypes().add(this.getCriterion());
		territoryCriterionEClass.getESuperTypes().add(this.getCriterion());
		activityCriterionEClass.getESuperTypes().add(this.getCriterion());
		stageCriterionEClass.getESuperTypes().add(this.getCriterion());
		notYetCreatedCriterionEClass.getESuperTypes().add(this.getCriterion());
		ageCriterionEClass.getESuperTypes().add(this.getCriterion());
		staffCriterionEClass.getESuperTypes().add(this.getCriterion());
		budgetCriterionEClass.getESuperTypes().add(this.getCriterion());
		publicCriterionEClass.getESuperTypes().add(this.getCriterion());
		expenseCriterionEClass.getESuperTypes().add(this.getCriterion());
		amountSoughtCriterionEClass.getESuperTypes().add(this.getCriterion());
		otherCriterionEClass.getESuperTypes().add(this.getCriterion());
		familyEClass.getESuperTypes().add(this.getEntry());
		legalFormEClass.getESuperTypes().add(this.getEntry());
		structureEClass.getESuperTypes().add(this.getEntry());
		filiereEClass.getESuperTypes().add(this.getEntry());
		policyLeverEClass.getESuperTypes().add(this.getResource());
		strategyElementEClass.getESuperTypes().add(this.getEntry());
		strategyEClass.getESuperTypes().add(this.getStrategyElement());
		strategyPartEClass.getESuperTypes().add(this.getStrategyElement());
		strategyActionEClass.getESuperTypes().add(this.getStrategyElement());
		indicatorEClass.getESuperTypes().add(this.getStrategyElement());
		evaluationEClass.getESuperTypes().add(this.getStrategyElement());
		territoryEClass.getESuperTypes().add(this.getEntry());
		conceptSchemeEClass.getESuperTypes().add(this.getEntry());
		conceptEClass.getESuperTypes().add(this.getEntry());
		observationEClass.getESuperTypes().add(this.getEntry());

		// Initialize classes and features; add operations and parameters
		initEClass(entryEClass, Entry.class, "Entry", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntry_Id(), this.getEntryId(), "id", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Status(), this.getEntryStatus(), "status", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Language(), ecorePackage.getEString(), "language", "fr", 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Created(), this.getDate(), "created", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Modified(), this.getDate(), "modified", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_VerifiedOn(), this.getDate(), "verifiedOn", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_ReviewMonths(), ecorePackage.getEInt(), "reviewMonths", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_ReviewBy(), this.getDate(), "reviewBy", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_ToVerify(), ecorePackage.getEBoolean(), "toVerify", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_ExpiresOn(), this.getDate(), "expiresOn", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_QualityScore(), ecorePackage.getEInt(), "qualityScore", null, 0, 1, Entry.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Title(), ecorePackage.getEString(), "title", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Description(), ecorePackage.getEString(), "description", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Keywords(), this.getEntryRef(), "keywords", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_FreeKeywords(), ecorePackage.getEString(), "freeKeywords", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Themes(), this.getEntryRef(), "themes", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_Territories(), this.getEntryRef(), "territories", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_ArchivedReason(), ecorePackage.getEString(), "archivedReason", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntry_VerificationNote(), ecorePackage.getEString(), "verificationNote", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntry_Links(), this.getLink(), null, "links", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntry_Attachments(), this.getAttachment(), null, "attachments", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntry_Sources(), this.getCitation(), null, "sources", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntry_Provenance(), this.getProvenance(), null, "provenance", null, 0, 1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntry_Translations(), this.getTranslation(), null, "translations", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntry_Relations(), this.getRelation(), null, "relations", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntry_Comments(), this.getComment(), null, "comments", null, 0, -1, Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceEClass, Resource.class, "Resource", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResource_Publishers(), this.getEntryRef(), "publishers", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Publics(), this.getEntryRef(), "publics", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Stages(), this.getEntryRef(), "stages", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Needs(), this.getEntryRef(), "needs", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Filieres(), this.getEntryRef(), "filieres", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Activities(), this.getEntryRef(), "activities", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Families(), this.getEntryRef(), "families", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Cost(), ecorePackage.getEString(), "cost", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(toolEClass, Tool.class, "Tool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTool_Kind(), this.getEntryRef(), "kind", null, 0, 1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTool_Usage(), ecorePackage.getEString(), "usage", null, 0, 1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guideEClass, Guide.class, "Guide", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuide_Kind(), this.getGuideKind(), "kind", null, 0, 1, Guide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuide_Authors(), this.getEntryRef(), "authors", null, 0, -1, Guide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuide_Published(), this.getYearOrDate(), "published", null, 0, 1, Guide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuide_Pages(), ecorePackage.getEInt(), "pages", null, 0, 1, Guide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(goodPracticeEClass, GoodPractice.class, "GoodPractice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGoodPractice_Structures(), this.getEntryRef(), "structures", null, 0, -1, GoodPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoodPractice_Context(), ecorePackage.getEString(), "context", null, 0, 1, GoodPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoodPractice_Practice(), ecorePackage.getEString(), "practice", null, 0, 1, GoodPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoodPractice_Result(), ecorePackage.getEString(), "result", null, 0, 1, GoodPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoodPractice_Conditions(), ecorePackage.getEString(), "conditions", null, 0, 1, GoodPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingEClass, Training.class, "Training", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraining_Prerequisites(), ecorePackage.getEString(), "prerequisites", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Objectives(), ecorePackage.getEString(), "objectives", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_DurationHours(), ecorePackage.getEBigDecimal(), "durationHours", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Duration(), ecorePackage.getEString(), "duration", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Price(), ecorePackage.getEBigDecimal(), "price", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Funding(), ecorePackage.getEString(), "funding", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Certification(), ecorePackage.getEString(), "certification", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Mode(), this.getTrainingMode(), "mode", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Providers(), this.getEntryRef(), "providers", null, 0, -1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraining_Sessions(), this.getTrainingSession(), null, "sessions", null, 0, -1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingSessionEClass, TrainingSession.class, "TrainingSession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrainingSession_Start(), this.getDate(), "start", null, 0, 1, TrainingSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSession_End(), this.getDate(), "end", null, 0, 1, TrainingSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSession_Seats(), ecorePackage.getEInt(), "seats", null, 0, 1, TrainingSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSession_SeatsLeft(), ecorePackage.getEInt(), "seatsLeft", null, 0, 1, TrainingSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSession_Territory(), this.getEntryRef(), "territory", null, 0, 1, TrainingSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSession_Url(), ecorePackage.getEString(), "url", null, 0, 1, TrainingSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingSession_Note(), ecorePackage.getEString(), "note", null, 0, 1, TrainingSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supportSchemeEClass, SupportScheme.class, "SupportScheme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupportScheme_Natures(), this.getEntryRef(), "natures", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_Funders(), this.getEntryRef(), "funders", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_Instructors(), this.getEntryRef(), "instructors", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_Operators(), this.getEntryRef(), "operators", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_EligibilityTerritories(), this.getEntryRef(), "eligibilityTerritories", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_Generic(), this.getEntryRef(), "generic", null, 0, 1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_Openness(), this.getOpenness(), "openness", null, 0, 1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportScheme_Calls(), this.getCall(), null, "calls", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportScheme_Amounts(), this.getAmount(), null, "amounts", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_Expenses(), this.getEntryRef(), "expenses", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportScheme_Steps(), this.getStep(), null, "steps", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportScheme_Documents(), this.getRequiredDocument(), null, "documents", null, 0, -1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_ContactChannel(), ecorePackage.getEString(), "contactChannel", null, 0, 1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_LegalBasis(), ecorePackage.getEString(), "legalBasis", null, 0, 1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportScheme_AidRegime(), this.getAidRegime(), "aidRegime", null, 0, 1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportScheme_Cumulation(), this.getCumulation(), null, "cumulation", null, 0, 1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportScheme_Eligibility(), this.getEligibility(), null, "eligibility", null, 0, 1, SupportScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(callEClass, Call.class, "Call", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCall_Opens(), this.getDate(), "opens", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCall_PreDeposit(), this.getDate(), "preDeposit", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCall_Deadline(), this.getDate(), "deadline", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCall_Recurrence(), this.getRecurrence(), "recurrence", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCall_Closed(), ecorePackage.getEBoolean(), "closed", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCall_Title(), ecorePackage.getEString(), "title", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCall_Url(), ecorePackage.getEString(), "url", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCall_Note(), ecorePackage.getEString(), "note", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(amountEClass, Amount.class, "Amount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAmount_Min(), ecorePackage.getEBigDecimal(), "min", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_Max(), ecorePackage.getEBigDecimal(), "max", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_RateMin(), ecorePackage.getEBigDecimal(), "rateMin", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_RateMax(), ecorePackage.getEBigDecimal(), "rateMax", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_Ceiling(), ecorePackage.getEBigDecimal(), "ceiling", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_OwnShare(), ecorePackage.getEBigDecimal(), "ownShare", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_DurationMonths(), ecorePackage.getEInt(), "durationMonths", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_PerYear(), ecorePackage.getEBoolean(), "perYear", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_Per(), ecorePackage.getEString(), "per", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmount_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Amount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Title(), ecorePackage.getEString(), "title", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Text(), ecorePackage.getEString(), "text", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Url(), ecorePackage.getEString(), "url", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requiredDocumentEClass, RequiredDocument.class, "RequiredDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRequiredDocument_Title(), ecorePackage.getEString(), "title", null, 0, 1, RequiredDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequiredDocument_Optional(), ecorePackage.getEBoolean(), "optional", null, 0, 1, RequiredDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequiredDocument_Model(), this.getEntryRef(), "model", null, 0, 1, RequiredDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cumulationEClass, Cumulation.class, "Cumulation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCumulation_With(), this.getEntryRef(), "with", null, 0, -1, Cumulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCumulation_Except(), this.getEntryRef(), "except", null, 0, -1, Cumulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCumulation_PublicFundingCeiling(), ecorePackage.getEBigDecimal(), "publicFundingCeiling", null, 0, 1, Cumulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCumulation_Text(), ecorePackage.getEString(), "text", null, 0, 1, Cumulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eligibilityEClass, Eligibility.class, "Eligibility", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEligibility_Text(), ecorePackage.getEString(), "text", null, 0, 1, Eligibility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEligibility_Criteria(), this.getCriterion(), null, "criteria", null, 0, -1, Eligibility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(criterionEClass, Criterion.class, "Criterion", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCriterion_Sentence(), ecorePackage.getEString(), "sentence", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCriterion_Note(), ecorePackage.getEString(), "note", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(criterionGroupEClass, CriterionGroup.class, "CriterionGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCriterionGroup_Operator(), this.getOperator(), "operator", null, 0, 1, CriterionGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCriterionGroup_Criteria(), this.getCriterion(), null, "criteria", null, 0, -1, CriterionGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(familyCriterionEClass, FamilyCriterion.class, "FamilyCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFamilyCriterion_Families(), this.getEntryRef(), "families", null, 0, -1, FamilyCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(legalFormCriterionEClass, LegalFormCriterion.class, "LegalFormCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLegalFormCriterion_LegalForms(), this.getEntryRef(), "legalForms", null, 0, -1, LegalFormCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalCriterionEClass, ApprovalCriterion.class, "ApprovalCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApprovalCriterion_Approvals(), this.getEntryRef(), "approvals", null, 0, -1, ApprovalCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(territoryCriterionEClass, TerritoryCriterion.class, "TerritoryCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerritoryCriterion_Territories(), this.getEntryRef(), "territories", null, 0, -1, TerritoryCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityCriterionEClass, ActivityCriterion.class, "ActivityCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivityCriterion_Filieres(), this.getEntryRef(), "filieres", null, 0, -1, ActivityCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivityCriterion_Activities(), this.getEntryRef(), "activities", null, 0, -1, ActivityCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageCriterionEClass, StageCriterion.class, "StageCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageCriterion_Stages(), this.getEntryRef(), "stages", null, 0, -1, StageCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(notYetCreatedCriterionEClass, NotYetCreatedCriterion.class, "NotYetCreatedCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(ageCriterionEClass, AgeCriterion.class, "AgeCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgeCriterion_MinMonths(), ecorePackage.getEInt(), "minMonths", null, 0, 1, AgeCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgeCriterion_MaxMonths(), ecorePackage.getEInt(), "maxMonths", null, 0, 1, AgeCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffCriterionEClass, StaffCriterion.class, "StaffCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStaffCriterion_Min(), ecorePackage.getEBigDecimal(), "min", null, 0, 1, StaffCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffCriterion_Max(), ecorePackage.getEBigDecimal(), "max", null, 0, 1, StaffCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(budgetCriterionEClass, BudgetCriterion.class, "BudgetCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBudgetCriterion_Min(), ecorePackage.getEBigDecimal(), "min", null, 0, 1, BudgetCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBudgetCriterion_Max(), ecorePackage.getEBigDecimal(), "max", null, 0, 1, BudgetCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publicCriterionEClass, PublicCriterion.class, "PublicCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublicCriterion_Publics(), this.getEntryRef(), "publics", null, 0, -1, PublicCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expenseCriterionEClass, ExpenseCriterion.class, "ExpenseCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpenseCriterion_Expenses(), this.getEntryRef(), "expenses", null, 0, -1, ExpenseCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(amountSoughtCriterionEClass, AmountSoughtCriterion.class, "AmountSoughtCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAmountSoughtCriterion_Min(), ecorePackage.getEBigDecimal(), "min", null, 0, 1, AmountSoughtCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmountSoughtCriterion_Max(), ecorePackage.getEBigDecimal(), "max", null, 0, 1, AmountSoughtCriterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherCriterionEClass, OtherCriterion.class, "OtherCriterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(familyEClass, Family.class, "Family", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFamily_Parent(), this.getEntryRef(), "parent", null, 0, 1, Family.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFamily_LegalForms(), this.getEntryRef(), "legalForms", null, 0, -1, Family.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFamily_Statutory(), this.getTristate(), "statutory", null, 0, 1, Family.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFamily_LegalBasis(), ecorePackage.getEString(), "legalBasis", null, 0, 1, Family.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(legalFormEClass, LegalForm.class, "LegalForm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLegalForm_Code(), ecorePackage.getEString(), "code", null, 0, 1, LegalForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalForm_Vintage(), ecorePackage.getEString(), "vintage", null, 0, 1, LegalForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalForm_Family(), this.getEntryRef(), "family", null, 0, 1, LegalForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalForm_EssByForm(), this.getTristate(), "essByForm", null, 0, 1, LegalForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(structureEClass, Structure.class, "Structure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStructure_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_AlternativeNames(), ecorePackage.getEString(), "alternativeNames", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Role(), this.getStructureRole(), "role", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Siren(), ecorePackage.getEString(), "siren", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Siret(), ecorePackage.getEString(), "siret", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Rna(), ecorePackage.getEString(), "rna", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_LegalForm(), this.getEntryRef(), "legalForm", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Family(), this.getEntryRef(), "family", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_EssStatus(), this.getEssEvidence(), null, "essStatus", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Naf2008(), this.getEntryRef(), "naf2008", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Naf2025(), this.getEntryRef(), "naf2025", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Activities(), this.getEntryRef(), "activities", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Filieres(), this.getEntryRef(), "filieres", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Location(), this.getEntryRef(), "location", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_Position(), this.getPosition(), null, "position", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_Staff(), this.getStaffBand(), null, "staff", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Volunteers(), ecorePackage.getEInt(), "volunteers", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_Approvals(), this.getApproval(), null, "approvals", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Networks(), this.getEntryRef(), "networks", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Parent(), this.getEntryRef(), "parent", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Website(), ecorePackage.getEString(), "website", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_Contacts(), this.getRoleContact(), null, "contacts", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(essEvidenceEClass, EssEvidence.class, "EssEvidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEssEvidence_Kind(), this.getEvidenceKind(), "kind", null, 0, 1, EssEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEssEvidence_Status(), this.getTristate(), "status", null, 0, 1, EssEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEssEvidence_Date(), this.getDate(), "date", null, 0, 1, EssEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEssEvidence_Until(), this.getDate(), "until", null, 0, 1, EssEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEssEvidence_Source(), ecorePackage.getEString(), "source", null, 0, 1, EssEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEssEvidence_Note(), ecorePackage.getEString(), "note", null, 0, 1, EssEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalEClass, Approval.class, "Approval", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApproval_Approval(), this.getEntryRef(), "approval", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_From(), this.getDate(), "from", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Until(), this.getDate(), "until", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(positionEClass, Position.class, "Position", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPosition_Latitude(), ecorePackage.getEDouble(), "latitude", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPosition_Longitude(), ecorePackage.getEDouble(), "longitude", null, 0, 1, Position.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staffBandEClass, StaffBand.class, "StaffBand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStaffBand_Min(), ecorePackage.getEInt(), "min", null, 0, 1, StaffBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffBand_Max(), ecorePackage.getEInt(), "max", null, 0, 1, StaffBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffBand_AsOf(), this.getYearOrDate(), "asOf", null, 0, 1, StaffBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaffBand_Note(), ecorePackage.getEString(), "note", null, 0, 1, StaffBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleContactEClass, RoleContact.class, "RoleContact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoleContact_Role(), ecorePackage.getEString(), "role", null, 0, 1, RoleContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoleContact_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, RoleContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filiereEClass, Filiere.class, "Filiere", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFiliere_Activities(), this.getEntryRef(), "activities", null, 0, -1, Filiere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFiliere_ChainLinks(), this.getChainLink(), null, "chainLinks", null, 0, -1, Filiere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiliere_Actors(), this.getEntryRef(), "actors", null, 0, -1, Filiere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiliere_Needs(), this.getEntryRef(), "needs", null, 0, -1, Filiere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiliere_Resources(), this.getEntryRef(), "resources", null, 0, -1, Filiere.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chainLinkEClass, ChainLink.class, "ChainLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChainLink_Title(), ecorePackage.getEString(), "title", null, 0, 1, ChainLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChainLink_Text(), ecorePackage.getEString(), "text", null, 0, 1, ChainLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChainLink_Activities(), this.getEntryRef(), "activities", null, 0, -1, ChainLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChainLink_Actors(), this.getEntryRef(), "actors", null, 0, -1, ChainLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(policyLeverEClass, PolicyLever.class, "PolicyLever", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolicyLever_Field(), this.getEntryRef(), "field", null, 0, 1, PolicyLever.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicyLever_Actions(), this.getPolicyAction(), null, "actions", null, 0, -1, PolicyLever.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(policyActionEClass, PolicyAction.class, "PolicyAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolicyAction_Title(), ecorePackage.getEString(), "title", null, 0, 1, PolicyAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyAction_Text(), ecorePackage.getEString(), "text", null, 0, 1, PolicyAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyAction_Examples(), this.getEntryRef(), "examples", null, 0, -1, PolicyAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategyElementEClass, StrategyElement.class, "StrategyElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrategyElement_Parent(), this.getEntryRef(), "parent", null, 0, 1, StrategyElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyElement_Rank(), ecorePackage.getEInt(), "rank", null, 0, 1, StrategyElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyElement_Notation(), ecorePackage.getEString(), "notation", null, 0, 1, StrategyElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategyEClass, Strategy.class, "Strategy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrategy_Owner(), this.getEntryRef(), "owner", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_Start(), this.getYearOrDate(), "start", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_End(), this.getYearOrDate(), "end", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategyPartEClass, StrategyPart.class, "StrategyPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrategyPart_Kind(), this.getStrategyPartKind(), "kind", null, 0, 1, StrategyPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategyActionEClass, StrategyAction.class, "StrategyAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrategyAction_Means(), ecorePackage.getEString(), "means", null, 0, 1, StrategyAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyAction_Due(), this.getYearOrDate(), "due", null, 0, 1, StrategyAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategyAction_Leads(), this.getEntryRef(), "leads", null, 0, -1, StrategyAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicator_Measure(), this.getEntryRef(), "measure", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Baseline(), ecorePackage.getEString(), "baseline", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Target(), ecorePackage.getEString(), "target", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluationEClass, Evaluation.class, "Evaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluation_On(), this.getYearOrDate(), "on", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Findings(), ecorePackage.getEString(), "findings", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(territoryEClass, Territory.class, "Territory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerritory_Kind(), this.getTerritoryKind(), "kind", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Code(), ecorePackage.getEString(), "code", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Vintage(), ecorePackage.getEString(), "vintage", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Population(), ecorePackage.getEInt(), "population", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Parents(), this.getEntryRef(), "parents", null, 0, -1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Members(), this.getEntryRef(), "members", null, 0, -1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Successor(), this.getEntryRef(), "successor", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Postcodes(), ecorePackage.getEString(), "postcodes", null, 0, -1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conceptSchemeEClass, ConceptScheme.class, "ConceptScheme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConceptScheme_Vintage(), ecorePackage.getEString(), "vintage", null, 0, 1, ConceptScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conceptEClass, Concept.class, "Concept", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConcept_Scheme(), this.getEntryRef(), "scheme", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_Notation(), ecorePackage.getEString(), "notation", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_AltLabels(), ecorePackage.getEString(), "altLabels", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_HiddenLabels(), ecorePackage.getEString(), "hiddenLabels", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_ScopeNote(), ecorePackage.getEString(), "scopeNote", null, 0, 1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_Broader(), this.getEntryRef(), "broader", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_Related(), this.getEntryRef(), "related", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConcept_ExactMatches(), ecorePackage.getEString(), "exactMatches", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObservation_Measure(), this.getEntryRef(), "measure", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Area(), this.getEntryRef(), "area", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Approximate(), ecorePackage.getEBoolean(), "approximate", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Period(), this.getYearOrDate(), "period", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObservation_Dimensions(), this.getDimension(), null, "dimensions", null, 0, -1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dimensionEClass, Dimension.class, "Dimension", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDimension_Dimension(), this.getEntryRef(), "dimension", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_Value(), this.getEntryRef(), "value", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Url(), ecorePackage.getEString(), "url", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Role(), this.getLinkRole(), "role", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_State(), this.getLinkState(), "state", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_CheckedOn(), this.getDate(), "checkedOn", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Language(), ecorePackage.getEString(), "language", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Label(), ecorePackage.getEString(), "label", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attachmentEClass, Attachment.class, "Attachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttachment_Path(), ecorePackage.getEString(), "path", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Title(), ecorePackage.getEString(), "title", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCitation_Entry(), this.getEntryRef(), "entry", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Url(), ecorePackage.getEString(), "url", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Locator(), ecorePackage.getEString(), "locator", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_ConsultedOn(), this.getDate(), "consultedOn", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Fields(), ecorePackage.getEString(), "fields", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Label(), ecorePackage.getEString(), "label", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(provenanceEClass, Provenance.class, "Provenance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvenance_Source(), ecorePackage.getEString(), "source", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_SourceId(), ecorePackage.getEString(), "sourceId", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Url(), ecorePackage.getEString(), "url", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_RetrievedOn(), this.getDate(), "retrievedOn", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_ProtectedFields(), ecorePackage.getEString(), "protectedFields", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Raw(), ecorePackage.getEString(), "raw", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(translationEClass, Translation.class, "Translation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTranslation_Language(), ecorePackage.getEString(), "language", null, 0, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslation_Title(), ecorePackage.getEString(), "title", null, 0, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslation_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslation_Description(), ecorePackage.getEString(), "description", null, 0, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslation_AltLabels(), ecorePackage.getEString(), "altLabels", null, 0, -1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationEClass, Relation.class, "Relation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelation_Kind(), this.getRelationKind(), "kind", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Target(), this.getEntryRef(), "target", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Note(), ecorePackage.getEString(), "note", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commentEClass, Comment.class, "Comment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComment_On(), this.getDate(), "on", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Role(), ecorePackage.getEString(), "role", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Text(), ecorePackage.getEString(), "text", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(collectionDescriptorEClass, CollectionDescriptor.class, "CollectionDescriptor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCollectionDescriptor_Id(), ecorePackage.getEString(), "id", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Version(), ecorePackage.getEString(), "version", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Language(), ecorePackage.getEString(), "language", "fr", 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Published(), this.getDate(), "published", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Rank(), ecorePackage.getEInt(), "rank", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_FourEyes(), ecorePackage.getEBoolean(), "fourEyes", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Title(), ecorePackage.getEString(), "title", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Description(), ecorePackage.getEString(), "description", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionDescriptor_Homepage(), ecorePackage.getEString(), "homepage", null, 0, 1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionDescriptor_Translations(), this.getTranslation(), null, "translations", null, 0, -1, CollectionDescriptor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(entrySetEClass, EntrySet.class, "EntrySet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEntrySet_Scheme(), this.getConceptScheme(), null, "scheme", null, 0, 1, EntrySet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntrySet_Entries(), this.getEntry(), null, "entries", null, 0, -1, EntrySet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(overlayEClass, Overlay.class, "Overlay", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOverlay_Target(), this.getEntryRef(), "target", null, 0, 1, Overlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlay_BaseVersion(), ecorePackage.getEString(), "baseVersion", null, 0, 1, Overlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlay_Modified(), this.getDate(), "modified", null, 0, 1, Overlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlay_Fields(), ecorePackage.getEString(), "fields", null, 0, 1, Overlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOverlay_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Overlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOverlay_Values(), this.getEntry(), null, "values", null, 0, 1, Overlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectFileEClass, ProjectFile.class, "ProjectFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProjectFile_Id(), ecorePackage.getEString(), "id", null, 0, 1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectFile_Pseudonym(), ecorePackage.getEString(), "pseudonym", null, 0, 1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectFile_Created(), this.getDate(), "created", null, 0, 1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectFile_Modified(), this.getDate(), "modified", null, 0, 1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectFile_Archived(), ecorePackage.getEBoolean(), "archived", null, 0, 1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProjectFile_Profile(), this.getProfile(), null, "profile", null, 0, 1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProjectFile_Selections(), this.getSelection(), null, "selections", null, 0, -1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectFile_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, ProjectFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(profileEClass, Profile.class, "Profile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProfile_NotYetCreated(), this.getTristate(), "notYetCreated", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_CreatedOn(), this.getDate(), "createdOn", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Staff(), ecorePackage.getEBigDecimal(), "staff", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Budget(), ecorePackage.getEBigDecimal(), "budget", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_AmountSought(), ecorePackage.getEBigDecimal(), "amountSought", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_OwnFunds(), ecorePackage.getEBigDecimal(), "ownFunds", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Family(), this.getEntryRef(), "family", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_LegalForm(), this.getEntryRef(), "legalForm", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_ConsideredForms(), this.getEntryRef(), "consideredForms", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Territory(), this.getEntryRef(), "territory", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Filieres(), this.getEntryRef(), "filieres", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Activities(), this.getEntryRef(), "activities", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Stage(), this.getEntryRef(), "stage", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Approvals(), this.getEntryRef(), "approvals", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Publics(), this.getEntryRef(), "publics", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_Needs(), this.getEntryRef(), "needs", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_NeedText(), ecorePackage.getEString(), "needText", null, 0, 1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProfile_Expenses(), this.getPlannedExpense(), null, "expenses", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProfile_StateAids(), this.getReceivedAid(), null, "stateAids", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfile_KnownEmpty(), ecorePackage.getEString(), "knownEmpty", null, 0, -1, Profile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(plannedExpenseEClass, PlannedExpense.class, "PlannedExpense", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlannedExpense_Kind(), this.getEntryRef(), "kind", null, 0, 1, PlannedExpense.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedExpense_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, PlannedExpense.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedExpense_Note(), ecorePackage.getEString(), "note", null, 0, 1, PlannedExpense.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(receivedAidEClass, ReceivedAid.class, "ReceivedAid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReceivedAid_Regime(), this.getAidRegime(), "regime", null, 0, 1, ReceivedAid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedAid_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, ReceivedAid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedAid_On(), this.getDate(), "on", null, 0, 1, ReceivedAid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReceivedAid_Note(), ecorePackage.getEString(), "note", null, 0, 1, ReceivedAid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(selectionEClass, Selection.class, "Selection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSelection_Entry(), this.getEntryRef(), "entry", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelection_State(), this.getSelectionState(), "state", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelection_Since(), this.getDate(), "since", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelection_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelection_RemindDays(), ecorePackage.getEInt(), "remindDays", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelection_Note(), ecorePackage.getEString(), "note", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelection_InNote(), this.getTristate(), "inNote", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelection_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSelection_History(), this.getSelectionStep(), null, "history", null, 0, -1, Selection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(selectionStepEClass, SelectionStep.class, "SelectionStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSelectionStep_On(), this.getDate(), "on", null, 0, 1, SelectionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectionStep_State(), this.getSelectionState(), "state", null, 0, 1, SelectionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectionStep_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, SelectionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectionStep_Note(), ecorePackage.getEString(), "note", null, 0, 1, SelectionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(entryStatusEEnum, EntryStatus.class, "EntryStatus");
		addEEnumLiteral(entryStatusEEnum, EntryStatus.DRAFT);
		addEEnumLiteral(entryStatusEEnum, EntryStatus.PUBLISHED);
		addEEnumLiteral(entryStatusEEnum, EntryStatus.IN_REVIEW);
		addEEnumLiteral(entryStatusEEnum, EntryStatus.ARCHIVED);

		initEEnum(guideKindEEnum, GuideKind.class, "GuideKind");
		addEEnumLiteral(guideKindEEnum, GuideKind.GUIDE);
		addEEnumLiteral(guideKindEEnum, GuideKind.STUDY);
		addEEnumLiteral(guideKindEEnum, GuideKind.STRATEGY_DOCUMENT);
		addEEnumLiteral(guideKindEEnum, GuideKind.LEAFLET);
		addEEnumLiteral(guideKindEEnum, GuideKind.LAW);
		addEEnumLiteral(guideKindEEnum, GuideKind.FORM);
		addEEnumLiteral(guideKindEEnum, GuideKind.TEMPLATE);
		addEEnumLiteral(guideKindEEnum, GuideKind.DIRECTORY);

		initEEnum(trainingModeEEnum, TrainingMode.class, "TrainingMode");
		addEEnumLiteral(trainingModeEEnum, TrainingMode.UNKNOWN);
		addEEnumLiteral(trainingModeEEnum, TrainingMode.ON_SITE);
		addEEnumLiteral(trainingModeEEnum, TrainingMode.REMOTE);
		addEEnumLiteral(trainingModeEEnum, TrainingMode.BLENDED);

		initEEnum(opennessEEnum, Openness.class, "Openness");
		addEEnumLiteral(opennessEEnum, Openness.UNKNOWN);
		addEEnumLiteral(opennessEEnum, Openness.PERMANENT);
		addEEnumLiteral(opennessEEnum, Openness.CALLS);
		addEEnumLiteral(opennessEEnum, Openness.TEMPORARILY_CLOSED);
		addEEnumLiteral(opennessEEnum, Openness.ENDED);

		initEEnum(recurrenceEEnum, Recurrence.class, "Recurrence");
		addEEnumLiteral(recurrenceEEnum, Recurrence.UNKNOWN);
		addEEnumLiteral(recurrenceEEnum, Recurrence.ONE_OFF);
		addEEnumLiteral(recurrenceEEnum, Recurrence.YEARLY);
		addEEnumLiteral(recurrenceEEnum, Recurrence.RECURRING);
		addEEnumLiteral(recurrenceEEnum, Recurrence.PERMANENT);

		initEEnum(aidRegimeEEnum, AidRegime.class, "AidRegime");
		addEEnumLiteral(aidRegimeEEnum, AidRegime.UNKNOWN);
		addEEnumLiteral(aidRegimeEEnum, AidRegime.NONE);
		addEEnumLiteral(aidRegimeEEnum, AidRegime.DE_MINIMIS);
		addEEnumLiteral(aidRegimeEEnum, AidRegime.DE_MINIMIS_SGEI);
		addEEnumLiteral(aidRegimeEEnum, AidRegime.DE_MINIMIS_AGRICULTURE);
		addEEnumLiteral(aidRegimeEEnum, AidRegime.GBER);
		addEEnumLiteral(aidRegimeEEnum, AidRegime.SGEI);

		initEEnum(operatorEEnum, Operator.class, "Operator");
		addEEnumLiteral(operatorEEnum, Operator.ALL);
		addEEnumLiteral(operatorEEnum, Operator.ANY);
		addEEnumLiteral(operatorEEnum, Operator.NONE);

		initEEnum(tristateEEnum, Tristate.class, "Tristate");
		addEEnumLiteral(tristateEEnum, Tristate.UNKNOWN);
		addEEnumLiteral(tristateEEnum, Tristate.YES);
		addEEnumLiteral(tristateEEnum, Tristate.NO);

		initEEnum(structureRoleEEnum, StructureRole.class, "StructureRole");
		addEEnumLiteral(structureRoleEEnum, StructureRole.ENTERPRISE);
		addEEnumLiteral(structureRoleEEnum, StructureRole.NETWORK);
		addEEnumLiteral(structureRoleEEnum, StructureRole.CHAMBER);
		addEEnumLiteral(structureRoleEEnum, StructureRole.FUNDER);
		addEEnumLiteral(structureRoleEEnum, StructureRole.INSTITUTION);
		addEEnumLiteral(structureRoleEEnum, StructureRole.PROVIDER);

		initEEnum(evidenceKindEEnum, EvidenceKind.class, "EvidenceKind");
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.LAW_BY_FORM);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.RCS_MENTION);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.SIRENE_FLAG);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.ESS_FRANCE_LIST);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.ESUS_APPROVAL);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.CHAMBER_DECISION);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.PUBLISHED_DOCUMENT);

		initEEnum(strategyPartKindEEnum, StrategyPartKind.class, "StrategyPartKind");
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.CHALLENGE);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.FINDING);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.COMMON_GOAL);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.COMMITMENT);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.MISSION);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.ORIENTATION);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.AXIS);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.OBJECTIVE);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.PRIORITY);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.PRINCIPLE);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.ARTICLE);
		addEEnumLiteral(strategyPartKindEEnum, StrategyPartKind.CONDITION);

		initEEnum(territoryKindEEnum, TerritoryKind.class, "TerritoryKind");
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.COMMUNE);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.EPCI);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.BASIN);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.DEPARTEMENT);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.REGION);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.COUNTRY);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.UNION);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.PERIMETER);
		addEEnumLiteral(territoryKindEEnum, TerritoryKind.FORMER_COMMUNE);

		initEEnum(linkRoleEEnum, LinkRole.class, "LinkRole");
		addEEnumLiteral(linkRoleEEnum, LinkRole.OFFICIAL);
		addEEnumLiteral(linkRoleEEnum, LinkRole.APPLICATION);
		addEEnumLiteral(linkRoleEEnum, LinkRole.FORM);
		addEEnumLiteral(linkRoleEEnum, LinkRole.SOURCE);
		addEEnumLiteral(linkRoleEEnum, LinkRole.DOCUMENT);
		addEEnumLiteral(linkRoleEEnum, LinkRole.DIRECTORY);
		addEEnumLiteral(linkRoleEEnum, LinkRole.OTHER);

		initEEnum(linkStateEEnum, LinkState.class, "LinkState");
		addEEnumLiteral(linkStateEEnum, LinkState.UNCHECKED);
		addEEnumLiteral(linkStateEEnum, LinkState.VALID);
		addEEnumLiteral(linkStateEEnum, LinkState.REDIRECTED);
		addEEnumLiteral(linkStateEEnum, LinkState.BROKEN);
		addEEnumLiteral(linkStateEEnum, LinkState.UNCERTAIN);

		initEEnum(relationKindEEnum, RelationKind.class, "RelationKind");
		addEEnumLiteral(relationKindEEnum, RelationKind.RELATED);
		addEEnumLiteral(relationKindEEnum, RelationKind.PART_OF);
		addEEnumLiteral(relationKindEEnum, RelationKind.REPLACES);
		addEEnumLiteral(relationKindEEnum, RelationKind.REPLACED_BY);
		addEEnumLiteral(relationKindEEnum, RelationKind.REQUIRES);
		addEEnumLiteral(relationKindEEnum, RelationKind.COMPLETES);
		addEEnumLiteral(relationKindEEnum, RelationKind.ANSWERS);
		addEEnumLiteral(relationKindEEnum, RelationKind.CITES);
		addEEnumLiteral(relationKindEEnum, RelationKind.EXAMPLE_OF);

		initEEnum(selectionStateEEnum, SelectionState.class, "SelectionState");
		addEEnumLiteral(selectionStateEEnum, SelectionState.TO_STUDY);
		addEEnumLiteral(selectionStateEEnum, SelectionState.RECOMMENDED);
		addEEnumLiteral(selectionStateEEnum, SelectionState.REQUESTED);
		addEEnumLiteral(selectionStateEEnum, SelectionState.OBTAINED);
		addEEnumLiteral(selectionStateEEnum, SelectionState.REFUSED);
		addEEnumLiteral(selectionStateEEnum, SelectionState.DROPPED);

		// Initialize data types
		initEDataType(entryIdEDataType, String.class, "EntryId", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(entryRefEDataType, String.class, "EntryRef", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(yearOrDateEDataType, String.class, "YearOrDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://maillage.org/model/doc
		createDocAnnotations();
		// http://maillage.org/model/form
		createFormAnnotations();
		// http://maillage.org/model/search
		createSearchAnnotations();
		// http://maillage.org/model/check
		createCheckAnnotations();
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://maillage.org/model/doc</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createDocAnnotations() {
		String source = "http://maillage.org/model/doc";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "version", "1.0"
		   });
		addAnnotation
		  (entryEClass,
		   source,
		   new String[] {
			   "label.fr", "Fiche",
			   "label.en", "Entry",
			   "hint.fr", "Tout ce que l\u2019on peut citer, chercher et tenir \u00e0 jour.",
			   "hint.en", "Anything that can be cited, searched and kept up to date."
		   });
		addAnnotation
		  (getEntry_Id(),
		   source,
		   new String[] {
			   "label.fr", "Identifiant",
			   "label.en", "Identifier",
			   "hint.fr", "Stable : collection, deux-points, chemin (national:dla). Ne change jamais.",
			   "hint.en", "Stable: collection, colon, path (national:dla). Never changes."
		   });
		addAnnotation
		  (getEntry_Status(),
		   source,
		   new String[] {
			   "label.fr", "\u00c9tat de la fiche",
			   "label.en", "Status",
			   "hint.fr", "Brouillon, en relecture, publi\u00e9e ou archiv\u00e9e.",
			   "hint.en", "Draft, in review, published or archived."
		   });
		addAnnotation
		  (getEntry_Language(),
		   source,
		   new String[] {
			   "label.fr", "Langue",
			   "label.en", "Language",
			   "hint.fr", "Code de langue ISO 639-1.",
			   "hint.en", "ISO 639-1 language code."
		   });
		addAnnotation
		  (getEntry_Created(),
		   source,
		   new String[] {
			   "label.fr", "Cr\u00e9\u00e9e le",
			   "label.en", "Created on",
			   "hint.fr", "Jour de la premi\u00e8re r\u00e9daction.",
			   "hint.en", "Day it was first written."
		   });
		addAnnotation
		  (getEntry_Modified(),
		   source,
		   new String[] {
			   "label.fr", "Modifi\u00e9e le",
			   "label.en", "Modified on",
			   "hint.fr", "Jour du dernier changement de contenu.",
			   "hint.en", "Day of the last change of content."
		   });
		addAnnotation
		  (getEntry_VerifiedOn(),
		   source,
		   new String[] {
			   "label.fr", "V\u00e9rifi\u00e9e le",
			   "label.en", "Verified on",
			   "hint.fr", "Jour o\u00f9 une personne a confirm\u00e9 la fiche aupr\u00e8s de sa source, m\u00eame sans rien changer.",
			   "hint.en", "Day a person confirmed the entry against its source, even without a change."
		   });
		addAnnotation
		  (getEntry_ReviewMonths(),
		   source,
		   new String[] {
			   "label.fr", "\u00c0 revoir tous les (mois)",
			   "label.en", "Review every (months)",
			   "hint.fr", "Cadence de v\u00e9rification.",
			   "hint.en", "Review cadence."
		   });
		addAnnotation
		  (getEntry_ReviewBy(),
		   source,
		   new String[] {
			   "label.fr", "\u00c0 v\u00e9rifier avant le",
			   "label.en", "Verify again by",
			   "hint.fr", "\u00c9ch\u00e9ance de la prochaine v\u00e9rification ; \u00e0 d\u00e9faut, date de v\u00e9rification plus cadence.",
			   "hint.en", "Deadline of the next verification; otherwise verification date plus cadence."
		   });
		addAnnotation
		  (getEntry_ToVerify(),
		   source,
		   new String[] {
			   "label.fr", "\u00c0 v\u00e9rifier",
			   "label.en", "To verify",
			   "hint.fr", "Vrai tant qu\u2019un fait de la fiche n\u2019est pas confirm\u00e9 par sa source.",
			   "hint.en", "True while a fact of the entry is not confirmed by its source."
		   });
		addAnnotation
		  (getEntry_ExpiresOn(),
		   source,
		   new String[] {
			   "label.fr", "Expire le",
			   "label.en", "Expires on",
			   "hint.fr", "Apr\u00e8s ce jour, la fiche n\u2019est plus valable.",
			   "hint.en", "After this day the entry is no longer valid."
		   });
		addAnnotation
		  (getEntry_QualityScore(),
		   source,
		   new String[] {
			   "label.fr", "Qualit\u00e9",
			   "label.en", "Quality score",
			   "hint.fr", "Note sur 100, calcul\u00e9e et jamais enregistr\u00e9e.",
			   "hint.en", "Mark out of 100, computed and never stored."
		   });
		addAnnotation
		  (getEntry_Title(),
		   source,
		   new String[] {
			   "label.fr", "Titre",
			   "label.en", "Title",
			   "hint.fr", "Le nom que l\u2019on emploie.",
			   "hint.en", "The name in use."
		   });
		addAnnotation
		  (getEntry_Summary(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9sum\u00e9",
			   "label.en", "Summary",
			   "hint.fr", "Deux phrases au plus : ce que c\u2019est, pour qui.",
			   "hint.en", "Two sentences at most: what it is, for whom."
		   });
		addAnnotation
		  (getEntry_Description(),
		   source,
		   new String[] {
			   "label.fr", "Description",
			   "label.en", "Description",
			   "hint.fr", "Texte en Markdown.",
			   "hint.en", "Markdown text."
		   });
		addAnnotation
		  (getEntry_Keywords(),
		   source,
		   new String[] {
			   "label.fr", "Mots-cl\u00e9s",
			   "label.en", "Keywords",
			   "hint.fr", "Concepts d\u2019un vocabulaire install\u00e9.",
			   "hint.en", "Concepts of an installed vocabulary."
		   });
		addAnnotation
		  (getEntry_FreeKeywords(),
		   source,
		   new String[] {
			   "label.fr", "Mots-cl\u00e9s libres",
			   "label.en", "Free keywords",
			   "hint.fr", "Termes candidats, hors vocabulaire.",
			   "hint.en", "Candidate terms, outside the vocabularies."
		   });
		addAnnotation
		  (getEntry_Themes(),
		   source,
		   new String[] {
			   "label.fr", "Th\u00e8mes",
			   "label.en", "Themes",
			   "hint.fr", "Domaines d\u2019action de la fiche.",
			   "hint.en", "Fields of action of the entry."
		   });
		addAnnotation
		  (getEntry_Territories(),
		   source,
		   new String[] {
			   "label.fr", "Territoires",
			   "label.en", "Territories",
			   "hint.fr", "Ce dont parle la fiche, non l\u2019adresse de qui la publie.",
			   "hint.en", "What the entry is about, not its publisher\u2019s address."
		   });
		addAnnotation
		  (getEntry_ArchivedReason(),
		   source,
		   new String[] {
			   "label.fr", "Motif d\u2019archivage",
			   "label.en", "Reason for archiving",
			   "hint.fr", "Obligatoire quand la fiche est archiv\u00e9e.",
			   "hint.en", "Required once the entry is archived."
		   });
		addAnnotation
		  (getEntry_VerificationNote(),
		   source,
		   new String[] {
			   "label.fr", "Reste \u00e0 v\u00e9rifier",
			   "label.en", "Left to verify",
			   "hint.fr", "Ce qui n\u2019a pas pu \u00eatre confirm\u00e9.",
			   "hint.en", "What could not be confirmed."
		   });
		addAnnotation
		  (getEntry_Links(),
		   source,
		   new String[] {
			   "label.fr", "Liens",
			   "label.en", "Links",
			   "hint.fr", "Pages officielles, formulaires, documents.",
			   "hint.en", "Official pages, forms, documents."
		   });
		addAnnotation
		  (getEntry_Attachments(),
		   source,
		   new String[] {
			   "label.fr", "Pi\u00e8ces jointes",
			   "label.en", "Attachments",
			   "hint.fr", "Fichiers port\u00e9s par la collection.",
			   "hint.en", "Files carried by the collection."
		   });
		addAnnotation
		  (getEntry_Sources(),
		   source,
		   new String[] {
			   "label.fr", "Sources",
			   "label.en", "Sources",
			   "hint.fr", "D\u2019o\u00f9 vient chaque fait.",
			   "hint.en", "Where each fact comes from."
		   });
		addAnnotation
		  (getEntry_Provenance(),
		   source,
		   new String[] {
			   "label.fr", "Provenance",
			   "label.en", "Provenance",
			   "hint.fr", "Jeu de donn\u00e9es d\u2019origine d\u2019une fiche import\u00e9e.",
			   "hint.en", "Original data set of an imported entry."
		   });
		addAnnotation
		  (getEntry_Translations(),
		   source,
		   new String[] {
			   "label.fr", "Traductions",
			   "label.en", "Translations",
			   "hint.fr", "La fiche dans une autre langue.",
			   "hint.en", "The entry in another language."
		   });
		addAnnotation
		  (getEntry_Relations(),
		   source,
		   new String[] {
			   "label.fr", "Relations",
			   "label.en", "Relations",
			   "hint.fr", "Liens typ\u00e9s vers d\u2019autres fiches.",
			   "hint.en", "Typed links to other entries."
		   });
		addAnnotation
		  (getEntry_Comments(),
		   source,
		   new String[] {
			   "label.fr", "Commentaires",
			   "label.en", "Comments",
			   "hint.fr", "Remarques internes, jamais publi\u00e9es.",
			   "hint.en", "Internal remarks, never published."
		   });
		addAnnotation
		  (resourceEClass,
		   source,
		   new String[] {
			   "label.fr", "Ressource",
			   "label.en", "Resource",
			   "hint.fr", "Ce que l\u2019espace ressources met \u00e0 disposition.",
			   "hint.en", "What the resource centre offers."
		   });
		addAnnotation
		  (getResource_Publishers(),
		   source,
		   new String[] {
			   "label.fr", "\u00c9diteurs",
			   "label.en", "Publishers",
			   "hint.fr", "Qui publie la ressource.",
			   "hint.en", "Who publishes the resource."
		   });
		addAnnotation
		  (getResource_Publics(),
		   source,
		   new String[] {
			   "label.fr", "Publics",
			   "label.en", "Audiences",
			   "hint.fr", "\u00c0 qui elle s\u2019adresse.",
			   "hint.en", "Whom it is for."
		   });
		addAnnotation
		  (getResource_Stages(),
		   source,
		   new String[] {
			   "label.fr", "Stades",
			   "label.en", "Stages",
			   "hint.fr", "Moment du projet o\u00f9 elle sert.",
			   "hint.en", "Moment of the project where it helps."
		   });
		addAnnotation
		  (getResource_Needs(),
		   source,
		   new String[] {
			   "label.fr", "Besoins",
			   "label.en", "Needs",
			   "hint.fr", "Besoins auxquels elle r\u00e9pond.",
			   "hint.en", "Needs it answers."
		   });
		addAnnotation
		  (getResource_Filieres(),
		   source,
		   new String[] {
			   "label.fr", "Fili\u00e8res",
			   "label.en", "Value chains (fili\u00e8res)",
			   "hint.fr", "Fili\u00e8res concern\u00e9es.",
			   "hint.en", "Value chains concerned."
		   });
		addAnnotation
		  (getResource_Activities(),
		   source,
		   new String[] {
			   "label.fr", "Activit\u00e9s",
			   "label.en", "Activities",
			   "hint.fr", "Codes NAF concern\u00e9s.",
			   "hint.en", "NAF codes concerned."
		   });
		addAnnotation
		  (getResource_Families(),
		   source,
		   new String[] {
			   "label.fr", "Familles de l\u2019ESS",
			   "label.en", "ESS families",
			   "hint.fr", "Familles concern\u00e9es, pour le classement ; l\u2019\u00e9ligibilit\u00e9 se dit dans les crit\u00e8res.",
			   "hint.en", "Families concerned, for browsing; eligibility is told by the criteria."
		   });
		addAnnotation
		  (getResource_Licence(),
		   source,
		   new String[] {
			   "label.fr", "Licence",
			   "label.en", "Licence",
			   "hint.fr", "Conditions de r\u00e9utilisation.",
			   "hint.en", "Terms of reuse."
		   });
		addAnnotation
		  (getResource_Cost(),
		   source,
		   new String[] {
			   "label.fr", "Co\u00fbt",
			   "label.en", "Cost",
			   "hint.fr", "En mots : gratuit, sur devis, bar\u00e8me.",
			   "hint.en", "In words: free, on quotation, scale."
		   });
		addAnnotation
		  (toolEClass,
		   source,
		   new String[] {
			   "label.fr", "Outil",
			   "label.en", "Tool",
			   "hint.fr", "Logiciel, mod\u00e8le, m\u00e9thode, jeu, plateforme.",
			   "hint.en", "Software, template, method, game, platform."
		   });
		addAnnotation
		  (getTool_Kind(),
		   source,
		   new String[] {
			   "label.fr", "Nature de l\u2019outil",
			   "label.en", "Kind of tool",
			   "hint.fr", "Plateforme, mod\u00e8le de document, m\u00e9thode\u2026",
			   "hint.en", "Platform, document template, method\u2026"
		   });
		addAnnotation
		  (getTool_Usage(),
		   source,
		   new String[] {
			   "label.fr", "Mode d\u2019emploi",
			   "label.en", "How to use it",
			   "hint.fr", "Comment s\u2019en servir.",
			   "hint.en", "How to use it."
		   });
		addAnnotation
		  (guideEClass,
		   source,
		   new String[] {
			   "label.fr", "Guide ou \u00e9tude",
			   "label.en", "Guide or study",
			   "hint.fr", "Ce qui se lit : guide, \u00e9tude, texte de r\u00e9f\u00e9rence.",
			   "hint.en", "Something to read: guide, study, reference text."
		   });
		addAnnotation
		  (getGuide_Kind(),
		   source,
		   new String[] {
			   "label.fr", "Genre",
			   "label.en", "Kind",
			   "hint.fr", "Guide, \u00e9tude, texte de droit, strat\u00e9gie publi\u00e9e\u2026",
			   "hint.en", "Guide, study, legal text, published strategy\u2026"
		   });
		addAnnotation
		  (getGuide_Authors(),
		   source,
		   new String[] {
			   "label.fr", "Auteurs",
			   "label.en", "Authors",
			   "hint.fr", "Structures auteures.",
			   "hint.en", "Authoring structures."
		   });
		addAnnotation
		  (getGuide_Published(),
		   source,
		   new String[] {
			   "label.fr", "Paru en",
			   "label.en", "Published",
			   "hint.fr", "Ann\u00e9e ou date.",
			   "hint.en", "Year or date."
		   });
		addAnnotation
		  (getGuide_Pages(),
		   source,
		   new String[] {
			   "label.fr", "Pages",
			   "label.en", "Pages",
			   "hint.fr", "Nombre de pages.",
			   "hint.en", "Number of pages."
		   });
		addAnnotation
		  (goodPracticeEClass,
		   source,
		   new String[] {
			   "label.fr", "Bonne pratique",
			   "label.en", "Good practice",
			   "hint.fr", "Ce qu\u2019une structure a fait et qui peut servir \u00e0 d\u2019autres.",
			   "hint.en", "What a structure did that may serve others."
		   });
		addAnnotation
		  (getGoodPractice_Structures(),
		   source,
		   new String[] {
			   "label.fr", "Structures",
			   "label.en", "Structures",
			   "hint.fr", "Qui l\u2019a men\u00e9e.",
			   "hint.en", "Who did it."
		   });
		addAnnotation
		  (getGoodPractice_Context(),
		   source,
		   new String[] {
			   "label.fr", "Contexte",
			   "label.en", "Context",
			   "hint.fr", "Situation de d\u00e9part.",
			   "hint.en", "Initial situation."
		   });
		addAnnotation
		  (getGoodPractice_Practice(),
		   source,
		   new String[] {
			   "label.fr", "Pratique",
			   "label.en", "Practice",
			   "hint.fr", "Ce qui a \u00e9t\u00e9 fait.",
			   "hint.en", "What was done."
		   });
		addAnnotation
		  (getGoodPractice_Result(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9sultat",
			   "label.en", "Result",
			   "hint.fr", "Ce qui a chang\u00e9, mesur\u00e9 si possible.",
			   "hint.en", "What changed, measured if possible."
		   });
		addAnnotation
		  (getGoodPractice_Conditions(),
		   source,
		   new String[] {
			   "label.fr", "Conditions de r\u00e9ussite",
			   "label.en", "Conditions for success",
			   "hint.fr", "Ce sans quoi cela ne marche pas.",
			   "hint.en", "What it does not work without."
		   });
		addAnnotation
		  (trainingEClass,
		   source,
		   new String[] {
			   "label.fr", "Formation",
			   "label.en", "Training",
			   "hint.fr", "Formation, atelier, parcours.",
			   "hint.en", "Course, workshop, path."
		   });
		addAnnotation
		  (getTraining_Prerequisites(),
		   source,
		   new String[] {
			   "label.fr", "Pr\u00e9requis",
			   "label.en", "Prerequisites",
			   "hint.fr", "Ce qu\u2019il faut savoir ou \u00eatre.",
			   "hint.en", "What one must know or be."
		   });
		addAnnotation
		  (getTraining_Objectives(),
		   source,
		   new String[] {
			   "label.fr", "Objectifs",
			   "label.en", "Objectives",
			   "hint.fr", "Ce que l\u2019on saura faire.",
			   "hint.en", "What one will be able to do."
		   });
		addAnnotation
		  (getTraining_DurationHours(),
		   source,
		   new String[] {
			   "label.fr", "Dur\u00e9e (heures)",
			   "label.en", "Duration (hours)",
			   "hint.fr", "Heures en tout.",
			   "hint.en", "Hours in all."
		   });
		addAnnotation
		  (getTraining_Duration(),
		   source,
		   new String[] {
			   "label.fr", "Dur\u00e9e",
			   "label.en", "Duration",
			   "hint.fr", "En mots : deux jours, un an en alternance.",
			   "hint.en", "In words: two days, one year."
		   });
		addAnnotation
		  (getTraining_Price(),
		   source,
		   new String[] {
			   "label.fr", "Prix (\u20ac)",
			   "label.en", "Price (\u20ac)",
			   "hint.fr", "Prix public en euros ; vide si inconnu.",
			   "hint.en", "Public price in euros; empty if unknown."
		   });
		addAnnotation
		  (getTraining_Funding(),
		   source,
		   new String[] {
			   "label.fr", "Financement",
			   "label.en", "Funding",
			   "hint.fr", "CPF, OPCO, FDVA\u2026",
			   "hint.en", "CPF, OPCO, FDVA\u2026"
		   });
		addAnnotation
		  (getTraining_Certification(),
		   source,
		   new String[] {
			   "label.fr", "Certification",
			   "label.en", "Certification",
			   "hint.fr", "Titre ou certificat d\u00e9livr\u00e9.",
			   "hint.en", "Title or certificate awarded."
		   });
		addAnnotation
		  (getTraining_Mode(),
		   source,
		   new String[] {
			   "label.fr", "Modalit\u00e9",
			   "label.en", "Mode",
			   "hint.fr", "Sur place, \u00e0 distance, mixte.",
			   "hint.en", "On site, remote, blended."
		   });
		addAnnotation
		  (getTraining_Providers(),
		   source,
		   new String[] {
			   "label.fr", "Organismes",
			   "label.en", "Providers",
			   "hint.fr", "Qui forme.",
			   "hint.en", "Who trains."
		   });
		addAnnotation
		  (getTraining_Sessions(),
		   source,
		   new String[] {
			   "label.fr", "Sessions",
			   "label.en", "Sessions",
			   "hint.fr", "Dates, lieux, places.",
			   "hint.en", "Dates, places, seats."
		   });
		addAnnotation
		  (trainingSessionEClass,
		   source,
		   new String[] {
			   "label.fr", "Session",
			   "label.en", "Session",
			   "hint.fr", "Une tenue de la formation.",
			   "hint.en", "One run of the training."
		   });
		addAnnotation
		  (getTrainingSession_Start(),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9but",
			   "label.en", "Start"
		   });
		addAnnotation
		  (getTrainingSession_End(),
		   source,
		   new String[] {
			   "label.fr", "Fin",
			   "label.en", "End"
		   });
		addAnnotation
		  (getTrainingSession_Seats(),
		   source,
		   new String[] {
			   "label.fr", "Places",
			   "label.en", "Seats"
		   });
		addAnnotation
		  (getTrainingSession_SeatsLeft(),
		   source,
		   new String[] {
			   "label.fr", "Places libres",
			   "label.en", "Seats left"
		   });
		addAnnotation
		  (getTrainingSession_Territory(),
		   source,
		   new String[] {
			   "label.fr", "Lieu",
			   "label.en", "Place"
		   });
		addAnnotation
		  (getTrainingSession_Url(),
		   source,
		   new String[] {
			   "label.fr", "Inscription",
			   "label.en", "Registration"
		   });
		addAnnotation
		  (getTrainingSession_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (supportSchemeEClass,
		   source,
		   new String[] {
			   "label.fr", "Dispositif d\u2019aide",
			   "label.en", "Support scheme",
			   "hint.fr", "Aide, financement ou accompagnement que l\u2019on peut demander.",
			   "hint.en", "Support, funding or advice one can ask for."
		   });
		addAnnotation
		  (getSupportScheme_Natures(),
		   source,
		   new String[] {
			   "label.fr", "Natures",
			   "label.en", "Natures of support",
			   "hint.fr", "Subvention, pr\u00eat, garantie, ing\u00e9nierie\u2026",
			   "hint.en", "Grant, loan, guarantee, engineering\u2026"
		   });
		addAnnotation
		  (getSupportScheme_Funders(),
		   source,
		   new String[] {
			   "label.fr", "Financeurs",
			   "label.en", "Funders",
			   "hint.fr", "Qui paie.",
			   "hint.en", "Who pays."
		   });
		addAnnotation
		  (getSupportScheme_Instructors(),
		   source,
		   new String[] {
			   "label.fr", "Instructeurs",
			   "label.en", "Instructing bodies",
			   "hint.fr", "Qui \u00e9tudie la demande.",
			   "hint.en", "Who examines the request."
		   });
		addAnnotation
		  (getSupportScheme_Operators(),
		   source,
		   new String[] {
			   "label.fr", "Op\u00e9rateurs",
			   "label.en", "Operators",
			   "hint.fr", "Qui met en \u0153uvre aupr\u00e8s du porteur.",
			   "hint.en", "Who delivers it to the project holder."
		   });
		addAnnotation
		  (getSupportScheme_EligibilityTerritories(),
		   source,
		   new String[] {
			   "label.fr", "Territoire d\u2019\u00e9ligibilit\u00e9",
			   "label.en", "Territory of eligibility",
			   "hint.fr", "O\u00f9 il faut \u00eatre ; sans rapport avec le si\u00e8ge du financeur.",
			   "hint.en", "Where one must be; unrelated to the funder\u2019s seat."
		   });
		addAnnotation
		  (getSupportScheme_Generic(),
		   source,
		   new String[] {
			   "label.fr", "Dispositif g\u00e9n\u00e9rique",
			   "label.en", "Generic scheme",
			   "hint.fr", "Le dispositif national dont celui-ci est la variante locale.",
			   "hint.en", "The national scheme of which this is a local variant."
		   });
		addAnnotation
		  (getSupportScheme_Openness(),
		   source,
		   new String[] {
			   "label.fr", "Ouverture",
			   "label.en", "Openness",
			   "hint.fr", "Permanente, par appels, ferm\u00e9e pour un temps, termin\u00e9e.",
			   "hint.en", "Permanent, by calls, temporarily closed, ended."
		   });
		addAnnotation
		  (getSupportScheme_Calls(),
		   source,
		   new String[] {
			   "label.fr", "Appels",
			   "label.en", "Calls",
			   "hint.fr", "P\u00e9riodes de d\u00e9p\u00f4t.",
			   "hint.en", "Application periods."
		   });
		addAnnotation
		  (getSupportScheme_Amounts(),
		   source,
		   new String[] {
			   "label.fr", "Montants",
			   "label.en", "Amounts",
			   "hint.fr", "Planchers, plafonds, taux, dur\u00e9e.",
			   "hint.en", "Floors, ceilings, rates, duration."
		   });
		addAnnotation
		  (getSupportScheme_Expenses(),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9penses couvertes",
			   "label.en", "Expenses covered",
			   "hint.fr", "Natures de d\u00e9pense.",
			   "hint.en", "Kinds of expense."
		   });
		addAnnotation
		  (getSupportScheme_Steps(),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9marche",
			   "label.en", "Steps",
			   "hint.fr", "\u00c9tapes, dans l\u2019ordre.",
			   "hint.en", "Steps, in order."
		   });
		addAnnotation
		  (getSupportScheme_Documents(),
		   source,
		   new String[] {
			   "label.fr", "Pi\u00e8ces \u00e0 fournir",
			   "label.en", "Required documents"
		   });
		addAnnotation
		  (getSupportScheme_ContactChannel(),
		   source,
		   new String[] {
			   "label.fr", "Contact",
			   "label.en", "Contact channel",
			   "hint.fr", "Service ou page de contact, sans donn\u00e9e personnelle.",
			   "hint.en", "Service or contact page, no personal data."
		   });
		addAnnotation
		  (getSupportScheme_LegalBasis(),
		   source,
		   new String[] {
			   "label.fr", "Base l\u00e9gale",
			   "label.en", "Legal basis",
			   "hint.fr", "Article ou r\u00e8glement.",
			   "hint.en", "Article or regulation."
		   });
		addAnnotation
		  (getSupportScheme_AidRegime(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9gime d\u2019aide d\u2019\u00c9tat",
			   "label.en", "State-aid regime",
			   "hint.fr", "De minimis, SIEG, RGEC, aucun, inconnu.",
			   "hint.en", "De minimis, SGEI, GBER, none, unknown."
		   });
		addAnnotation
		  (getSupportScheme_Cumulation(),
		   source,
		   new String[] {
			   "label.fr", "Cumul",
			   "label.en", "Cumulation",
			   "hint.fr", "Avec quoi l\u2019aide se cumule, ou non.",
			   "hint.en", "What it can or cannot be combined with."
		   });
		addAnnotation
		  (getSupportScheme_Eligibility(),
		   source,
		   new String[] {
			   "label.fr", "\u00c9ligibilit\u00e9",
			   "label.en", "Eligibility",
			   "hint.fr", "Crit\u00e8res structur\u00e9s et texte de la source.",
			   "hint.en", "Structured criteria and the source\u2019s text."
		   });
		addAnnotation
		  (callEClass,
		   source,
		   new String[] {
			   "label.fr", "Appel",
			   "label.en", "Call",
			   "hint.fr", "Une p\u00e9riode o\u00f9 l\u2019on peut d\u00e9poser.",
			   "hint.en", "A period when one may apply."
		   });
		addAnnotation
		  (getCall_Opens(),
		   source,
		   new String[] {
			   "label.fr", "Ouvre le",
			   "label.en", "Opens on"
		   });
		addAnnotation
		  (getCall_PreDeposit(),
		   source,
		   new String[] {
			   "label.fr", "Pr\u00e9-d\u00e9p\u00f4t",
			   "label.en", "Pre-deposit"
		   });
		addAnnotation
		  (getCall_Deadline(),
		   source,
		   new String[] {
			   "label.fr", "Date limite",
			   "label.en", "Deadline"
		   });
		addAnnotation
		  (getCall_Recurrence(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9currence",
			   "label.en", "Recurrence"
		   });
		addAnnotation
		  (getCall_Closed(),
		   source,
		   new String[] {
			   "label.fr", "Ferm\u00e9 pour le moment",
			   "label.en", "Temporarily closed"
		   });
		addAnnotation
		  (getCall_Title(),
		   source,
		   new String[] {
			   "label.fr", "Intitul\u00e9",
			   "label.en", "Title"
		   });
		addAnnotation
		  (getCall_Url(),
		   source,
		   new String[] {
			   "label.fr", "Adresse",
			   "label.en", "Address"
		   });
		addAnnotation
		  (getCall_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (amountEClass,
		   source,
		   new String[] {
			   "label.fr", "Montant",
			   "label.en", "Amount",
			   "hint.fr", "Ce que l\u2019on peut obtenir, \u00e0 une condition pr\u00e8s.",
			   "hint.en", "What can be obtained."
		   });
		addAnnotation
		  (getAmount_Min(),
		   source,
		   new String[] {
			   "label.fr", "Minimum (\u20ac)",
			   "label.en", "Minimum (\u20ac)"
		   });
		addAnnotation
		  (getAmount_Max(),
		   source,
		   new String[] {
			   "label.fr", "Maximum (\u20ac)",
			   "label.en", "Maximum (\u20ac)"
		   });
		addAnnotation
		  (getAmount_RateMin(),
		   source,
		   new String[] {
			   "label.fr", "Taux minimum (%)",
			   "label.en", "Minimum rate (%)"
		   });
		addAnnotation
		  (getAmount_RateMax(),
		   source,
		   new String[] {
			   "label.fr", "Taux maximum (%)",
			   "label.en", "Maximum rate (%)"
		   });
		addAnnotation
		  (getAmount_Ceiling(),
		   source,
		   new String[] {
			   "label.fr", "Plafond de l\u2019assiette (\u20ac)",
			   "label.en", "Ceiling of the base (\u20ac)"
		   });
		addAnnotation
		  (getAmount_OwnShare(),
		   source,
		   new String[] {
			   "label.fr", "Part propre exig\u00e9e (%)",
			   "label.en", "Own share (%)"
		   });
		addAnnotation
		  (getAmount_DurationMonths(),
		   source,
		   new String[] {
			   "label.fr", "Dur\u00e9e (mois)",
			   "label.en", "Duration (months)"
		   });
		addAnnotation
		  (getAmount_PerYear(),
		   source,
		   new String[] {
			   "label.fr", "Par an",
			   "label.en", "Per year"
		   });
		addAnnotation
		  (getAmount_Per(),
		   source,
		   new String[] {
			   "label.fr", "Par",
			   "label.en", "Per",
			   "hint.fr", "Unit\u00e9 du montant : poste, heure, volontaire\u2026",
			   "hint.en", "Unit of the amount: post, hour, volunteer\u2026"
		   });
		addAnnotation
		  (getAmount_Comment(),
		   source,
		   new String[] {
			   "label.fr", "Commentaire",
			   "label.en", "Comment"
		   });
		addAnnotation
		  (stepEClass,
		   source,
		   new String[] {
			   "label.fr", "\u00c9tape",
			   "label.en", "Step"
		   });
		addAnnotation
		  (getStep_Title(),
		   source,
		   new String[] {
			   "label.fr", "Intitul\u00e9",
			   "label.en", "Title"
		   });
		addAnnotation
		  (getStep_Text(),
		   source,
		   new String[] {
			   "label.fr", "Texte",
			   "label.en", "Text"
		   });
		addAnnotation
		  (getStep_Url(),
		   source,
		   new String[] {
			   "label.fr", "Adresse",
			   "label.en", "Address"
		   });
		addAnnotation
		  (requiredDocumentEClass,
		   source,
		   new String[] {
			   "label.fr", "Pi\u00e8ce",
			   "label.en", "Required document"
		   });
		addAnnotation
		  (getRequiredDocument_Title(),
		   source,
		   new String[] {
			   "label.fr", "Intitul\u00e9",
			   "label.en", "Title"
		   });
		addAnnotation
		  (getRequiredDocument_Optional(),
		   source,
		   new String[] {
			   "label.fr", "Facultative",
			   "label.en", "Optional"
		   });
		addAnnotation
		  (getRequiredDocument_Model(),
		   source,
		   new String[] {
			   "label.fr", "Mod\u00e8le",
			   "label.en", "Template",
			   "hint.fr", "Fiche d\u2019un mod\u00e8le de ce document.",
			   "hint.en", "Entry of a template of this document."
		   });
		addAnnotation
		  (cumulationEClass,
		   source,
		   new String[] {
			   "label.fr", "Cumul",
			   "label.en", "Cumulation"
		   });
		addAnnotation
		  (getCumulation_With(),
		   source,
		   new String[] {
			   "label.fr", "Cumulable avec",
			   "label.en", "Can be combined with"
		   });
		addAnnotation
		  (getCumulation_Except(),
		   source,
		   new String[] {
			   "label.fr", "Non cumulable avec",
			   "label.en", "Cannot be combined with"
		   });
		addAnnotation
		  (getCumulation_PublicFundingCeiling(),
		   source,
		   new String[] {
			   "label.fr", "Plafond de financement public (%)",
			   "label.en", "Ceiling on public funding (%)"
		   });
		addAnnotation
		  (getCumulation_Text(),
		   source,
		   new String[] {
			   "label.fr", "Texte",
			   "label.en", "Text",
			   "hint.fr", "R\u00e8gle telle que la donne la source, avec nos mots.",
			   "hint.en", "The rule of the source, in our words."
		   });
		addAnnotation
		  (eligibilityEClass,
		   source,
		   new String[] {
			   "label.fr", "\u00c9ligibilit\u00e9",
			   "label.en", "Eligibility"
		   });
		addAnnotation
		  (getEligibility_Text(),
		   source,
		   new String[] {
			   "label.fr", "Conditions, en texte",
			   "label.en", "Conditions, as text",
			   "hint.fr", "Ce que demande la source et que les crit\u00e8res ne disent pas tous.",
			   "hint.en", "What the source asks, beyond the criteria."
		   });
		addAnnotation
		  (getEligibility_Criteria(),
		   source,
		   new String[] {
			   "label.fr", "Crit\u00e8res",
			   "label.en", "Criteria",
			   "hint.fr", "Tous doivent \u00eatre remplis.",
			   "hint.en", "All must be met."
		   });
		addAnnotation
		  (criterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Crit\u00e8re",
			   "label.en", "Criterion",
			   "hint.fr", "Se lit oui, non ou inconnu.",
			   "hint.en", "Reads yes, no or unknown."
		   });
		addAnnotation
		  (getCriterion_Sentence(),
		   source,
		   new String[] {
			   "label.fr", "Phrase",
			   "label.en", "Sentence",
			   "hint.fr", "La phrase de la source dont vient le crit\u00e8re.",
			   "hint.en", "The sentence of the source it comes from."
		   });
		addAnnotation
		  (getCriterion_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (criterionGroupEClass,
		   source,
		   new String[] {
			   "label.fr", "Groupe de crit\u00e8res",
			   "label.en", "Criterion group"
		   });
		addAnnotation
		  (getCriterionGroup_Operator(),
		   source,
		   new String[] {
			   "label.fr", "Op\u00e9rateur",
			   "label.en", "Operator",
			   "hint.fr", "Tous, au moins un, aucun.",
			   "hint.en", "All, any, none."
		   });
		addAnnotation
		  (getCriterionGroup_Criteria(),
		   source,
		   new String[] {
			   "label.fr", "Crit\u00e8res",
			   "label.en", "Criteria"
		   });
		addAnnotation
		  (familyCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Famille",
			   "label.en", "Family"
		   });
		addAnnotation
		  (getFamilyCriterion_Families(),
		   source,
		   new String[] {
			   "label.fr", "Familles \u00e9ligibles",
			   "label.en", "Eligible families"
		   });
		addAnnotation
		  (legalFormCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Forme juridique",
			   "label.en", "Legal form"
		   });
		addAnnotation
		  (getLegalFormCriterion_LegalForms(),
		   source,
		   new String[] {
			   "label.fr", "Formes juridiques \u00e9ligibles",
			   "label.en", "Eligible legal forms"
		   });
		addAnnotation
		  (approvalCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Agr\u00e9ment ou label",
			   "label.en", "Approval or label"
		   });
		addAnnotation
		  (getApprovalCriterion_Approvals(),
		   source,
		   new String[] {
			   "label.fr", "Agr\u00e9ments",
			   "label.en", "Approvals"
		   });
		addAnnotation
		  (territoryCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Territoire",
			   "label.en", "Territory"
		   });
		addAnnotation
		  (getTerritoryCriterion_Territories(),
		   source,
		   new String[] {
			   "label.fr", "Territoires",
			   "label.en", "Territories"
		   });
		addAnnotation
		  (activityCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Fili\u00e8re ou activit\u00e9",
			   "label.en", "Fili\u00e8re or activity"
		   });
		addAnnotation
		  (getActivityCriterion_Filieres(),
		   source,
		   new String[] {
			   "label.fr", "Fili\u00e8res",
			   "label.en", "Value chains (fili\u00e8res)"
		   });
		addAnnotation
		  (getActivityCriterion_Activities(),
		   source,
		   new String[] {
			   "label.fr", "Activit\u00e9s",
			   "label.en", "Activities",
			   "hint.fr", "Codes NAF ou concepts d\u2019activit\u00e9.",
			   "hint.en", "NAF codes or activity concepts."
		   });
		addAnnotation
		  (stageCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Stade du projet",
			   "label.en", "Stage"
		   });
		addAnnotation
		  (getStageCriterion_Stages(),
		   source,
		   new String[] {
			   "label.fr", "Stades",
			   "label.en", "Stages"
		   });
		addAnnotation
		  (notYetCreatedCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Pas encore cr\u00e9\u00e9e",
			   "label.en", "Not yet created",
			   "hint.fr", "La structure ne doit pas encore exister.",
			   "hint.en", "The structure must not exist yet."
		   });
		addAnnotation
		  (ageCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "\u00c2ge de la structure",
			   "label.en", "Age of the structure"
		   });
		addAnnotation
		  (getAgeCriterion_MinMonths(),
		   source,
		   new String[] {
			   "label.fr", "\u00c2ge minimum (mois)",
			   "label.en", "Minimum age (months)"
		   });
		addAnnotation
		  (getAgeCriterion_MaxMonths(),
		   source,
		   new String[] {
			   "label.fr", "\u00c2ge maximum (mois)",
			   "label.en", "Maximum age (months)"
		   });
		addAnnotation
		  (staffCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Effectif",
			   "label.en", "Staff",
			   "hint.fr", "En \u00e9quivalents temps plein.",
			   "hint.en", "Full-time equivalents."
		   });
		addAnnotation
		  (getStaffCriterion_Min(),
		   source,
		   new String[] {
			   "label.fr", "Minimum (ETP)",
			   "label.en", "Minimum (FTE)"
		   });
		addAnnotation
		  (getStaffCriterion_Max(),
		   source,
		   new String[] {
			   "label.fr", "Maximum (ETP)",
			   "label.en", "Maximum (FTE)"
		   });
		addAnnotation
		  (budgetCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Budget",
			   "label.en", "Budget",
			   "hint.fr", "Budget annuel ou chiffre d\u2019affaires, en euros.",
			   "hint.en", "Yearly budget or turnover, euros."
		   });
		addAnnotation
		  (getBudgetCriterion_Min(),
		   source,
		   new String[] {
			   "label.fr", "Minimum (\u20ac)",
			   "label.en", "Minimum (\u20ac)"
		   });
		addAnnotation
		  (getBudgetCriterion_Max(),
		   source,
		   new String[] {
			   "label.fr", "Maximum (\u20ac)",
			   "label.en", "Maximum (\u20ac)"
		   });
		addAnnotation
		  (publicCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Public b\u00e9n\u00e9ficiaire",
			   "label.en", "Beneficiary public"
		   });
		addAnnotation
		  (getPublicCriterion_Publics(),
		   source,
		   new String[] {
			   "label.fr", "Publics",
			   "label.en", "Audiences"
		   });
		addAnnotation
		  (expenseCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Nature de d\u00e9pense",
			   "label.en", "Kind of expense"
		   });
		addAnnotation
		  (getExpenseCriterion_Expenses(),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9penses",
			   "label.en", "Expenses"
		   });
		addAnnotation
		  (amountSoughtCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "Montant recherch\u00e9",
			   "label.en", "Amount sought"
		   });
		addAnnotation
		  (getAmountSoughtCriterion_Min(),
		   source,
		   new String[] {
			   "label.fr", "Minimum (\u20ac)",
			   "label.en", "Minimum (\u20ac)"
		   });
		addAnnotation
		  (getAmountSoughtCriterion_Max(),
		   source,
		   new String[] {
			   "label.fr", "Maximum (\u20ac)",
			   "label.en", "Maximum (\u20ac)"
		   });
		addAnnotation
		  (otherCriterionEClass,
		   source,
		   new String[] {
			   "label.fr", "\u00c0 v\u00e9rifier en lisant",
			   "label.en", "To check by reading",
			   "hint.fr", "Condition que la structure des crit\u00e8res ne sait pas dire.",
			   "hint.en", "A condition the structured criteria cannot tell."
		   });
		addAnnotation
		  (familyEClass,
		   source,
		   new String[] {
			   "label.fr", "Famille de l\u2019ESS",
			   "label.en", "ESS family",
			   "hint.fr", "Loi du 31 juillet 2014, article 1er.",
			   "hint.en", "Law of 31 July 2014, article 1."
		   });
		addAnnotation
		  (getFamily_Parent(),
		   source,
		   new String[] {
			   "label.fr", "Famille parente",
			   "label.en", "Parent family"
		   });
		addAnnotation
		  (getFamily_LegalForms(),
		   source,
		   new String[] {
			   "label.fr", "Formes juridiques",
			   "label.en", "Legal forms"
		   });
		addAnnotation
		  (getFamily_Statutory(),
		   source,
		   new String[] {
			   "label.fr", "De l\u2019ESS par sa forme",
			   "label.en", "ESS by its form",
			   "hint.fr", "Vrai au titre du II-1\u00b0 de l\u2019article 1er.",
			   "hint.en", "True under article 1 II-1\u00b0."
		   });
		addAnnotation
		  (getFamily_LegalBasis(),
		   source,
		   new String[] {
			   "label.fr", "Base l\u00e9gale",
			   "label.en", "Legal basis"
		   });
		addAnnotation
		  (legalFormEClass,
		   source,
		   new String[] {
			   "label.fr", "Forme juridique",
			   "label.en", "Legal form",
			   "hint.fr", "Cat\u00e9gorie juridique de l\u2019INSEE.",
			   "hint.en", "INSEE legal category."
		   });
		addAnnotation
		  (getLegalForm_Code(),
		   source,
		   new String[] {
			   "label.fr", "Code",
			   "label.en", "Code",
			   "hint.fr", "Cat\u00e9gorie juridique \u00e0 quatre chiffres.",
			   "hint.en", "Four-digit legal category."
		   });
		addAnnotation
		  (getLegalForm_Vintage(),
		   source,
		   new String[] {
			   "label.fr", "Mill\u00e9sime",
			   "label.en", "Vintage"
		   });
		addAnnotation
		  (getLegalForm_Family(),
		   source,
		   new String[] {
			   "label.fr", "Famille",
			   "label.en", "Family"
		   });
		addAnnotation
		  (getLegalForm_EssByForm(),
		   source,
		   new String[] {
			   "label.fr", "De l\u2019ESS par sa forme",
			   "label.en", "ESS by its form",
			   "hint.fr", "Inconnu quand la forme seule ne suffit pas.",
			   "hint.en", "Unknown where the form alone does not tell."
		   });
		addAnnotation
		  (structureEClass,
		   source,
		   new String[] {
			   "label.fr", "Structure",
			   "label.en", "Structure",
			   "hint.fr", "Entreprise, r\u00e9seau ou institution.",
			   "hint.en", "Enterprise, network or institution."
		   });
		addAnnotation
		  (getStructure_Acronym(),
		   source,
		   new String[] {
			   "label.fr", "Sigle",
			   "label.en", "Acronym"
		   });
		addAnnotation
		  (getStructure_AlternativeNames(),
		   source,
		   new String[] {
			   "label.fr", "Autres noms",
			   "label.en", "Other names"
		   });
		addAnnotation
		  (getStructure_Role(),
		   source,
		   new String[] {
			   "label.fr", "R\u00f4le",
			   "label.en", "Role",
			   "hint.fr", "Entreprise, r\u00e9seau, financeur, institution, chambre.",
			   "hint.en", "Enterprise, network, funder, institution, chamber."
		   });
		addAnnotation
		  (getStructure_Siren(),
		   source,
		   new String[] {
			   "label.fr", "SIREN",
			   "label.en", "SIREN",
			   "hint.fr", "Neuf chiffres.",
			   "hint.en", "Nine digits."
		   });
		addAnnotation
		  (getStructure_Siret(),
		   source,
		   new String[] {
			   "label.fr", "SIRET",
			   "label.en", "SIRET",
			   "hint.fr", "Quatorze chiffres.",
			   "hint.en", "Fourteen digits."
		   });
		addAnnotation
		  (getStructure_Rna(),
		   source,
		   new String[] {
			   "label.fr", "RNA",
			   "label.en", "RNA",
			   "hint.fr", "W et neuf chiffres.",
			   "hint.en", "W and nine digits."
		   });
		addAnnotation
		  (getStructure_LegalForm(),
		   source,
		   new String[] {
			   "label.fr", "Forme juridique",
			   "label.en", "Legal form"
		   });
		addAnnotation
		  (getStructure_Family(),
		   source,
		   new String[] {
			   "label.fr", "Famille",
			   "label.en", "Family"
		   });
		addAnnotation
		  (getStructure_EssStatus(),
		   source,
		   new String[] {
			   "label.fr", "Preuves d\u2019appartenance \u00e0 l\u2019ESS",
			   "label.en", "Evidence of ESS status",
			   "hint.fr", "Registre dat\u00e9 : la derni\u00e8re preuve ne fait pas oublier les autres.",
			   "hint.en", "Dated ledger: the latest evidence does not erase the others."
		   });
		addAnnotation
		  (getStructure_Naf2008(),
		   source,
		   new String[] {
			   "label.fr", "NAF r\u00e9v. 2",
			   "label.en", "NAF 2008"
		   });
		addAnnotation
		  (getStructure_Naf2025(),
		   source,
		   new String[] {
			   "label.fr", "NAF 2025",
			   "label.en", "NAF 2025",
			   "hint.fr", "R\u00e9f\u00e9rence au 1er janvier 2027.",
			   "hint.en", "Reference from 1 January 2027."
		   });
		addAnnotation
		  (getStructure_Activities(),
		   source,
		   new String[] {
			   "label.fr", "Activit\u00e9s",
			   "label.en", "Activities"
		   });
		addAnnotation
		  (getStructure_Filieres(),
		   source,
		   new String[] {
			   "label.fr", "Fili\u00e8res",
			   "label.en", "Value chains (fili\u00e8res)"
		   });
		addAnnotation
		  (getStructure_Location(),
		   source,
		   new String[] {
			   "label.fr", "Commune ou territoire",
			   "label.en", "Location",
			   "hint.fr", "O\u00f9 elle est \u00e9tablie.",
			   "hint.en", "Where it is established."
		   });
		addAnnotation
		  (getStructure_Position(),
		   source,
		   new String[] {
			   "label.fr", "Position",
			   "label.en", "Position"
		   });
		addAnnotation
		  (getStructure_Staff(),
		   source,
		   new String[] {
			   "label.fr", "Effectif",
			   "label.en", "Staff"
		   });
		addAnnotation
		  (getStructure_Volunteers(),
		   source,
		   new String[] {
			   "label.fr", "B\u00e9n\u00e9voles",
			   "label.en", "Volunteers"
		   });
		addAnnotation
		  (getStructure_Approvals(),
		   source,
		   new String[] {
			   "label.fr", "Agr\u00e9ments et labels",
			   "label.en", "Approvals and labels"
		   });
		addAnnotation
		  (getStructure_Networks(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9seaux",
			   "label.en", "Networks"
		   });
		addAnnotation
		  (getStructure_Parent(),
		   source,
		   new String[] {
			   "label.fr", "Structure m\u00e8re",
			   "label.en", "Parent structure"
		   });
		addAnnotation
		  (getStructure_Website(),
		   source,
		   new String[] {
			   "label.fr", "Site",
			   "label.en", "Website"
		   });
		addAnnotation
		  (getStructure_Contacts(),
		   source,
		   new String[] {
			   "label.fr", "Contacts par fonction",
			   "label.en", "Contacts by role",
			   "hint.fr", "Une fonction, jamais une personne.",
			   "hint.en", "A role, never a person."
		   });
		addAnnotation
		  (essEvidenceEClass,
		   source,
		   new String[] {
			   "label.fr", "Preuve",
			   "label.en", "Evidence"
		   });
		addAnnotation
		  (getEssEvidence_Kind(),
		   source,
		   new String[] {
			   "label.fr", "Nature",
			   "label.en", "Kind"
		   });
		addAnnotation
		  (getEssEvidence_Status(),
		   source,
		   new String[] {
			   "label.fr", "De l\u2019ESS",
			   "label.en", "Is ESS"
		   });
		addAnnotation
		  (getEssEvidence_Date(),
		   source,
		   new String[] {
			   "label.fr", "Date",
			   "label.en", "Date"
		   });
		addAnnotation
		  (getEssEvidence_Until(),
		   source,
		   new String[] {
			   "label.fr", "Jusqu\u2019au",
			   "label.en", "Until"
		   });
		addAnnotation
		  (getEssEvidence_Source(),
		   source,
		   new String[] {
			   "label.fr", "Source",
			   "label.en", "Source"
		   });
		addAnnotation
		  (getEssEvidence_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (approvalEClass,
		   source,
		   new String[] {
			   "label.fr", "Agr\u00e9ment",
			   "label.en", "Approval"
		   });
		addAnnotation
		  (getApproval_Approval(),
		   source,
		   new String[] {
			   "label.fr", "Agr\u00e9ment ou label",
			   "label.en", "Approval or label"
		   });
		addAnnotation
		  (getApproval_From(),
		   source,
		   new String[] {
			   "label.fr", "Depuis le",
			   "label.en", "From"
		   });
		addAnnotation
		  (getApproval_Until(),
		   source,
		   new String[] {
			   "label.fr", "Jusqu\u2019au",
			   "label.en", "Until"
		   });
		addAnnotation
		  (positionEClass,
		   source,
		   new String[] {
			   "label.fr", "Position",
			   "label.en", "Position",
			   "hint.fr", "WGS 84, degr\u00e9s d\u00e9cimaux.",
			   "hint.en", "WGS 84, decimal degrees."
		   });
		addAnnotation
		  (getPosition_Latitude(),
		   source,
		   new String[] {
			   "label.fr", "Latitude",
			   "label.en", "Latitude"
		   });
		addAnnotation
		  (getPosition_Longitude(),
		   source,
		   new String[] {
			   "label.fr", "Longitude",
			   "label.en", "Longitude"
		   });
		addAnnotation
		  (staffBandEClass,
		   source,
		   new String[] {
			   "label.fr", "Effectif",
			   "label.en", "Staff band"
		   });
		addAnnotation
		  (getStaffBand_Min(),
		   source,
		   new String[] {
			   "label.fr", "De",
			   "label.en", "From"
		   });
		addAnnotation
		  (getStaffBand_Max(),
		   source,
		   new String[] {
			   "label.fr", "\u00c0",
			   "label.en", "To"
		   });
		addAnnotation
		  (getStaffBand_AsOf(),
		   source,
		   new String[] {
			   "label.fr", "En",
			   "label.en", "As of"
		   });
		addAnnotation
		  (getStaffBand_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (roleContactEClass,
		   source,
		   new String[] {
			   "label.fr", "Contact",
			   "label.en", "Contact",
			   "hint.fr", "Fonction et canal, sans nom de personne.",
			   "hint.en", "Role and channel, no person\u2019s name."
		   });
		addAnnotation
		  (getRoleContact_Role(),
		   source,
		   new String[] {
			   "label.fr", "Fonction",
			   "label.en", "Role"
		   });
		addAnnotation
		  (getRoleContact_Channel(),
		   source,
		   new String[] {
			   "label.fr", "Canal",
			   "label.en", "Channel"
		   });
		addAnnotation
		  (filiereEClass,
		   source,
		   new String[] {
			   "label.fr", "Fili\u00e8re",
			   "label.en", "Value chain (fili\u00e8re)",
			   "hint.fr", "Cha\u00eene d\u2019activit\u00e9s autour d\u2019un produit ou d\u2019un besoin.",
			   "hint.en", "Chain of activities around a product or a need."
		   });
		addAnnotation
		  (getFiliere_Activities(),
		   source,
		   new String[] {
			   "label.fr", "Activit\u00e9s",
			   "label.en", "Activities",
			   "hint.fr", "Codes NAF.",
			   "hint.en", "NAF codes."
		   });
		addAnnotation
		  (getFiliere_ChainLinks(),
		   source,
		   new String[] {
			   "label.fr", "Maillons",
			   "label.en", "Links of the value chain"
		   });
		addAnnotation
		  (getFiliere_Actors(),
		   source,
		   new String[] {
			   "label.fr", "Acteurs",
			   "label.en", "Actors"
		   });
		addAnnotation
		  (getFiliere_Needs(),
		   source,
		   new String[] {
			   "label.fr", "Besoins",
			   "label.en", "Needs"
		   });
		addAnnotation
		  (getFiliere_Resources(),
		   source,
		   new String[] {
			   "label.fr", "Ressources",
			   "label.en", "Resources"
		   });
		addAnnotation
		  (chainLinkEClass,
		   source,
		   new String[] {
			   "label.fr", "Maillon",
			   "label.en", "Link of the chain"
		   });
		addAnnotation
		  (getChainLink_Title(),
		   source,
		   new String[] {
			   "label.fr", "Intitul\u00e9",
			   "label.en", "Title"
		   });
		addAnnotation
		  (getChainLink_Text(),
		   source,
		   new String[] {
			   "label.fr", "Texte",
			   "label.en", "Text"
		   });
		addAnnotation
		  (getChainLink_Activities(),
		   source,
		   new String[] {
			   "label.fr", "Activit\u00e9s",
			   "label.en", "Activities"
		   });
		addAnnotation
		  (getChainLink_Actors(),
		   source,
		   new String[] {
			   "label.fr", "Acteurs",
			   "label.en", "Actors"
		   });
		addAnnotation
		  (policyLeverEClass,
		   source,
		   new String[] {
			   "label.fr", "Levier d\u2019action publique",
			   "label.en", "Policy lever",
			   "hint.fr", "Ce qu\u2019une collectivit\u00e9 peut faire avec l\u2019ESS.",
			   "hint.en", "What a local authority can do with the ESS."
		   });
		addAnnotation
		  (getPolicyLever_Field(),
		   source,
		   new String[] {
			   "label.fr", "Politique locale",
			   "label.en", "Local policy field"
		   });
		addAnnotation
		  (getPolicyLever_Actions(),
		   source,
		   new String[] {
			   "label.fr", "Actions possibles",
			   "label.en", "Possible actions"
		   });
		addAnnotation
		  (policyActionEClass,
		   source,
		   new String[] {
			   "label.fr", "Action possible",
			   "label.en", "Possible action"
		   });
		addAnnotation
		  (getPolicyAction_Title(),
		   source,
		   new String[] {
			   "label.fr", "Intitul\u00e9",
			   "label.en", "Title"
		   });
		addAnnotation
		  (getPolicyAction_Text(),
		   source,
		   new String[] {
			   "label.fr", "Texte",
			   "label.en", "Text"
		   });
		addAnnotation
		  (getPolicyAction_Examples(),
		   source,
		   new String[] {
			   "label.fr", "Exemples",
			   "label.en", "Examples"
		   });
		addAnnotation
		  (strategyElementEClass,
		   source,
		   new String[] {
			   "label.fr", "\u00c9l\u00e9ment de strat\u00e9gie",
			   "label.en", "Strategy element"
		   });
		addAnnotation
		  (getStrategyElement_Parent(),
		   source,
		   new String[] {
			   "label.fr", "Dans",
			   "label.en", "Part of"
		   });
		addAnnotation
		  (getStrategyElement_Rank(),
		   source,
		   new String[] {
			   "label.fr", "Rang",
			   "label.en", "Rank",
			   "hint.fr", "Ordre parmi ses fr\u00e8res.",
			   "hint.en", "Order among its siblings."
		   });
		addAnnotation
		  (getStrategyElement_Notation(),
		   source,
		   new String[] {
			   "label.fr", "Rep\u00e8re",
			   "label.en", "Notation",
			   "hint.fr", "Num\u00e9ro donn\u00e9 par le document.",
			   "hint.en", "Number given by the document."
		   });
		addAnnotation
		  (strategyEClass,
		   source,
		   new String[] {
			   "label.fr", "Strat\u00e9gie",
			   "label.en", "Strategy",
			   "hint.fr", "Projet politique et strat\u00e9gique d\u2019une chambre ou d\u2019une collectivit\u00e9.",
			   "hint.en", "Political and strategic plan of a chamber or an authority."
		   });
		addAnnotation
		  (getStrategy_Owner(),
		   source,
		   new String[] {
			   "label.fr", "Port\u00e9e par",
			   "label.en", "Owner"
		   });
		addAnnotation
		  (getStrategy_Start(),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9but",
			   "label.en", "Start"
		   });
		addAnnotation
		  (getStrategy_End(),
		   source,
		   new String[] {
			   "label.fr", "Fin",
			   "label.en", "End"
		   });
		addAnnotation
		  (strategyPartEClass,
		   source,
		   new String[] {
			   "label.fr", "Partie de strat\u00e9gie",
			   "label.en", "Strategy part",
			   "hint.fr", "D\u00e9fi, constat, mission, orientation, axe, objectif, priorit\u00e9, principe, article.",
			   "hint.en", "Challenge, finding, mission, orientation, axis, objective, priority, principle, article."
		   });
		addAnnotation
		  (getStrategyPart_Kind(),
		   source,
		   new String[] {
			   "label.fr", "Genre",
			   "label.en", "Kind"
		   });
		addAnnotation
		  (strategyActionEClass,
		   source,
		   new String[] {
			   "label.fr", "Action",
			   "label.en", "Action",
			   "hint.fr", "Ce que le plan op\u00e9rationnel met en \u0153uvre.",
			   "hint.en", "What the operational plan carries out."
		   });
		addAnnotation
		  (getStrategyAction_Means(),
		   source,
		   new String[] {
			   "label.fr", "Moyens",
			   "label.en", "Means"
		   });
		addAnnotation
		  (getStrategyAction_Due(),
		   source,
		   new String[] {
			   "label.fr", "\u00c9ch\u00e9ance",
			   "label.en", "Due"
		   });
		addAnnotation
		  (getStrategyAction_Leads(),
		   source,
		   new String[] {
			   "label.fr", "Pilotes",
			   "label.en", "Leads"
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "label.fr", "Indicateur",
			   "label.en", "Indicator"
		   });
		addAnnotation
		  (getIndicator_Measure(),
		   source,
		   new String[] {
			   "label.fr", "Mesure",
			   "label.en", "Measure"
		   });
		addAnnotation
		  (getIndicator_Baseline(),
		   source,
		   new String[] {
			   "label.fr", "Valeur de d\u00e9part",
			   "label.en", "Baseline"
		   });
		addAnnotation
		  (getIndicator_Target(),
		   source,
		   new String[] {
			   "label.fr", "Cible",
			   "label.en", "Target"
		   });
		addAnnotation
		  (evaluationEClass,
		   source,
		   new String[] {
			   "label.fr", "\u00c9valuation",
			   "label.en", "Evaluation"
		   });
		addAnnotation
		  (getEvaluation_On(),
		   source,
		   new String[] {
			   "label.fr", "Date",
			   "label.en", "Date"
		   });
		addAnnotation
		  (getEvaluation_Findings(),
		   source,
		   new String[] {
			   "label.fr", "Constats",
			   "label.en", "Findings"
		   });
		addAnnotation
		  (territoryEClass,
		   source,
		   new String[] {
			   "label.fr", "Territoire",
			   "label.en", "Territory",
			   "hint.fr", "Code officiel g\u00e9ographique ou p\u00e9rim\u00e8tre ad hoc.",
			   "hint.en", "Official geographic code or ad-hoc perimeter."
		   });
		addAnnotation
		  (getTerritory_Kind(),
		   source,
		   new String[] {
			   "label.fr", "Niveau",
			   "label.en", "Level"
		   });
		addAnnotation
		  (getTerritory_Code(),
		   source,
		   new String[] {
			   "label.fr", "Code",
			   "label.en", "Code",
			   "hint.fr", "Code INSEE ou SIREN de l\u2019EPCI.",
			   "hint.en", "INSEE code, or SIREN of the EPCI."
		   });
		addAnnotation
		  (getTerritory_Vintage(),
		   source,
		   new String[] {
			   "label.fr", "Mill\u00e9sime",
			   "label.en", "Vintage"
		   });
		addAnnotation
		  (getTerritory_Population(),
		   source,
		   new String[] {
			   "label.fr", "Population",
			   "label.en", "Population"
		   });
		addAnnotation
		  (getTerritory_Parents(),
		   source,
		   new String[] {
			   "label.fr", "Contenu dans",
			   "label.en", "Contained in"
		   });
		addAnnotation
		  (getTerritory_Members(),
		   source,
		   new String[] {
			   "label.fr", "Compos\u00e9 de",
			   "label.en", "Made of",
			   "hint.fr", "Pour les p\u00e9rim\u00e8tres ad hoc.",
			   "hint.en", "For ad-hoc perimeters."
		   });
		addAnnotation
		  (getTerritory_Successor(),
		   source,
		   new String[] {
			   "label.fr", "Remplac\u00e9 par",
			   "label.en", "Successor"
		   });
		addAnnotation
		  (getTerritory_Postcodes(),
		   source,
		   new String[] {
			   "label.fr", "Codes postaux",
			   "label.en", "Postcodes"
		   });
		addAnnotation
		  (conceptSchemeEClass,
		   source,
		   new String[] {
			   "label.fr", "Vocabulaire",
			   "label.en", "Concept scheme",
			   "hint.fr", "skos:ConceptScheme.",
			   "hint.en", "skos:ConceptScheme."
		   });
		addAnnotation
		  (getConceptScheme_Vintage(),
		   source,
		   new String[] {
			   "label.fr", "Mill\u00e9sime",
			   "label.en", "Vintage"
		   });
		addAnnotation
		  (conceptEClass,
		   source,
		   new String[] {
			   "label.fr", "Concept",
			   "label.en", "Concept",
			   "hint.fr", "skos:Concept ; le titre est le prefLabel.",
			   "hint.en", "skos:Concept; the title is the prefLabel."
		   });
		addAnnotation
		  (getConcept_Scheme(),
		   source,
		   new String[] {
			   "label.fr", "Vocabulaire",
			   "label.en", "Scheme",
			   "hint.fr", "skos:inScheme.",
			   "hint.en", "skos:inScheme."
		   });
		addAnnotation
		  (getConcept_Notation(),
		   source,
		   new String[] {
			   "label.fr", "Notation",
			   "label.en", "Notation",
			   "hint.fr", "skos:notation.",
			   "hint.en", "skos:notation."
		   });
		addAnnotation
		  (getConcept_AltLabels(),
		   source,
		   new String[] {
			   "label.fr", "Autres libell\u00e9s",
			   "label.en", "Alternative labels",
			   "hint.fr", "skos:altLabel : synonymes, sigles, d\u00e9velopp\u00e9s.",
			   "hint.en", "skos:altLabel: synonyms, acronyms, expansions."
		   });
		addAnnotation
		  (getConcept_HiddenLabels(),
		   source,
		   new String[] {
			   "label.fr", "Libell\u00e9s cach\u00e9s",
			   "label.en", "Hidden labels",
			   "hint.fr", "skos:hiddenLabel : fautes et formes \u00e0 retrouver sans les montrer.",
			   "hint.en", "skos:hiddenLabel: misspellings and forms to find, not to show."
		   });
		addAnnotation
		  (getConcept_ScopeNote(),
		   source,
		   new String[] {
			   "label.fr", "Note d\u2019application",
			   "label.en", "Scope note",
			   "hint.fr", "skos:scopeNote.",
			   "hint.en", "skos:scopeNote."
		   });
		addAnnotation
		  (getConcept_Broader(),
		   source,
		   new String[] {
			   "label.fr", "Terme g\u00e9n\u00e9rique",
			   "label.en", "Broader",
			   "hint.fr", "skos:broader.",
			   "hint.en", "skos:broader."
		   });
		addAnnotation
		  (getConcept_Related(),
		   source,
		   new String[] {
			   "label.fr", "Terme associ\u00e9",
			   "label.en", "Related",
			   "hint.fr", "skos:related.",
			   "hint.en", "skos:related."
		   });
		addAnnotation
		  (getConcept_ExactMatches(),
		   source,
		   new String[] {
			   "label.fr", "\u00c9quivalent",
			   "label.en", "Exact match",
			   "hint.fr", "skos:exactMatch : URI ou identifiant.",
			   "hint.en", "skos:exactMatch: URI or identifier."
		   });
		addAnnotation
		  (observationEClass,
		   source,
		   new String[] {
			   "label.fr", "Observation",
			   "label.en", "Observation",
			   "hint.fr", "Une mesure, sur un territoire, \u00e0 une p\u00e9riode.",
			   "hint.en", "One measure, over one territory, at one period."
		   });
		addAnnotation
		  (getObservation_Measure(),
		   source,
		   new String[] {
			   "label.fr", "Mesure",
			   "label.en", "Measure"
		   });
		addAnnotation
		  (getObservation_Area(),
		   source,
		   new String[] {
			   "label.fr", "Territoire mesur\u00e9",
			   "label.en", "Reference area"
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[] {
			   "label.fr", "Valeur",
			   "label.en", "Value"
		   });
		addAnnotation
		  (getObservation_Approximate(),
		   source,
		   new String[] {
			   "label.fr", "Approch\u00e9e",
			   "label.en", "Approximate",
			   "hint.fr", "La source dit \u00ab environ \u00bb, \u00ab des milliers de \u00bb\u2026",
			   "hint.en", "The source says \u201cabout\u201d, \u201cthousands of\u201d\u2026"
		   });
		addAnnotation
		  (getObservation_Unit(),
		   source,
		   new String[] {
			   "label.fr", "Unit\u00e9",
			   "label.en", "Unit",
			   "hint.fr", "%, emplois, \u00e9tablissements, euros.",
			   "hint.en", "%, jobs, establishments, euros."
		   });
		addAnnotation
		  (getObservation_Period(),
		   source,
		   new String[] {
			   "label.fr", "P\u00e9riode",
			   "label.en", "Period"
		   });
		addAnnotation
		  (getObservation_Dimensions(),
		   source,
		   new String[] {
			   "label.fr", "Dimensions",
			   "label.en", "Dimensions"
		   });
		addAnnotation
		  (dimensionEClass,
		   source,
		   new String[] {
			   "label.fr", "Dimension",
			   "label.en", "Dimension"
		   });
		addAnnotation
		  (getDimension_Dimension(),
		   source,
		   new String[] {
			   "label.fr", "Axe",
			   "label.en", "Axis"
		   });
		addAnnotation
		  (getDimension_Value(),
		   source,
		   new String[] {
			   "label.fr", "Valeur",
			   "label.en", "Value"
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "label.fr", "Lien",
			   "label.en", "Link"
		   });
		addAnnotation
		  (getLink_Url(),
		   source,
		   new String[] {
			   "label.fr", "Adresse",
			   "label.en", "Address"
		   });
		addAnnotation
		  (getLink_Role(),
		   source,
		   new String[] {
			   "label.fr", "R\u00f4le",
			   "label.en", "Role"
		   });
		addAnnotation
		  (getLink_State(),
		   source,
		   new String[] {
			   "label.fr", "\u00c9tat",
			   "label.en", "State"
		   });
		addAnnotation
		  (getLink_CheckedOn(),
		   source,
		   new String[] {
			   "label.fr", "Contr\u00f4l\u00e9 le",
			   "label.en", "Checked on"
		   });
		addAnnotation
		  (getLink_Language(),
		   source,
		   new String[] {
			   "label.fr", "Langue",
			   "label.en", "Language"
		   });
		addAnnotation
		  (getLink_Label(),
		   source,
		   new String[] {
			   "label.fr", "Libell\u00e9",
			   "label.en", "Label"
		   });
		addAnnotation
		  (attachmentEClass,
		   source,
		   new String[] {
			   "label.fr", "Pi\u00e8ce jointe",
			   "label.en", "Attachment"
		   });
		addAnnotation
		  (getAttachment_Path(),
		   source,
		   new String[] {
			   "label.fr", "Chemin",
			   "label.en", "Path",
			   "hint.fr", "Relatif au dossier de la collection.",
			   "hint.en", "Relative to the collection\u2019s folder."
		   });
		addAnnotation
		  (getAttachment_MediaType(),
		   source,
		   new String[] {
			   "label.fr", "Type de m\u00e9dia",
			   "label.en", "Media type"
		   });
		addAnnotation
		  (getAttachment_Licence(),
		   source,
		   new String[] {
			   "label.fr", "Licence",
			   "label.en", "Licence"
		   });
		addAnnotation
		  (getAttachment_Title(),
		   source,
		   new String[] {
			   "label.fr", "Titre",
			   "label.en", "Title"
		   });
		addAnnotation
		  (citationEClass,
		   source,
		   new String[] {
			   "label.fr", "Source",
			   "label.en", "Source"
		   });
		addAnnotation
		  (getCitation_Entry(),
		   source,
		   new String[] {
			   "label.fr", "Fiche source",
			   "label.en", "Source entry",
			   "hint.fr", "Document d\u00e9crit par une autre fiche.",
			   "hint.en", "Document described by another entry."
		   });
		addAnnotation
		  (getCitation_Url(),
		   source,
		   new String[] {
			   "label.fr", "Adresse",
			   "label.en", "Address"
		   });
		addAnnotation
		  (getCitation_Locator(),
		   source,
		   new String[] {
			   "label.fr", "Endroit",
			   "label.en", "Locator",
			   "hint.fr", "Article, page, tableau.",
			   "hint.en", "Article, page, table."
		   });
		addAnnotation
		  (getCitation_ConsultedOn(),
		   source,
		   new String[] {
			   "label.fr", "Consult\u00e9e le",
			   "label.en", "Consulted on"
		   });
		addAnnotation
		  (getCitation_Fields(),
		   source,
		   new String[] {
			   "label.fr", "Champs",
			   "label.en", "Fields",
			   "hint.fr", "Champs que cette source \u00e9tablit, s\u00e9par\u00e9s par des espaces ; vide : toute la fiche.",
			   "hint.en", "Fields this source establishes, separated by spaces; empty: the whole entry."
		   });
		addAnnotation
		  (getCitation_Label(),
		   source,
		   new String[] {
			   "label.fr", "Libell\u00e9",
			   "label.en", "Label"
		   });
		addAnnotation
		  (provenanceEClass,
		   source,
		   new String[] {
			   "label.fr", "Provenance",
			   "label.en", "Provenance"
		   });
		addAnnotation
		  (getProvenance_Source(),
		   source,
		   new String[] {
			   "label.fr", "Jeu de donn\u00e9es",
			   "label.en", "Data set"
		   });
		addAnnotation
		  (getProvenance_SourceId(),
		   source,
		   new String[] {
			   "label.fr", "Identifiant d\u2019origine",
			   "label.en", "Identifier there"
		   });
		addAnnotation
		  (getProvenance_Url(),
		   source,
		   new String[] {
			   "label.fr", "Adresse",
			   "label.en", "Address"
		   });
		addAnnotation
		  (getProvenance_Licence(),
		   source,
		   new String[] {
			   "label.fr", "Licence",
			   "label.en", "Licence"
		   });
		addAnnotation
		  (getProvenance_RetrievedOn(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9cup\u00e9r\u00e9e le",
			   "label.en", "Retrieved on"
		   });
		addAnnotation
		  (getProvenance_ProtectedFields(),
		   source,
		   new String[] {
			   "label.fr", "Champs prot\u00e9g\u00e9s",
			   "label.en", "Protected fields",
			   "hint.fr", "Champs qu\u2019une r\u00e9importation laisse tels quels.",
			   "hint.en", "Fields a re-import leaves alone."
		   });
		addAnnotation
		  (getProvenance_Raw(),
		   source,
		   new String[] {
			   "label.fr", "Objet d\u2019origine",
			   "label.en", "Raw object"
		   });
		addAnnotation
		  (translationEClass,
		   source,
		   new String[] {
			   "label.fr", "Traduction",
			   "label.en", "Translation"
		   });
		addAnnotation
		  (getTranslation_Language(),
		   source,
		   new String[] {
			   "label.fr", "Langue",
			   "label.en", "Language"
		   });
		addAnnotation
		  (getTranslation_Title(),
		   source,
		   new String[] {
			   "label.fr", "Titre",
			   "label.en", "Title"
		   });
		addAnnotation
		  (getTranslation_Summary(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9sum\u00e9",
			   "label.en", "Summary"
		   });
		addAnnotation
		  (getTranslation_Description(),
		   source,
		   new String[] {
			   "label.fr", "Description",
			   "label.en", "Description"
		   });
		addAnnotation
		  (getTranslation_AltLabels(),
		   source,
		   new String[] {
			   "label.fr", "Autres libell\u00e9s",
			   "label.en", "Alternative labels"
		   });
		addAnnotation
		  (relationEClass,
		   source,
		   new String[] {
			   "label.fr", "Relation",
			   "label.en", "Relation"
		   });
		addAnnotation
		  (getRelation_Kind(),
		   source,
		   new String[] {
			   "label.fr", "Genre",
			   "label.en", "Kind"
		   });
		addAnnotation
		  (getRelation_Target(),
		   source,
		   new String[] {
			   "label.fr", "Fiche li\u00e9e",
			   "label.en", "Target"
		   });
		addAnnotation
		  (getRelation_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (commentEClass,
		   source,
		   new String[] {
			   "label.fr", "Commentaire",
			   "label.en", "Comment"
		   });
		addAnnotation
		  (getComment_On(),
		   source,
		   new String[] {
			   "label.fr", "Date",
			   "label.en", "Date"
		   });
		addAnnotation
		  (getComment_Role(),
		   source,
		   new String[] {
			   "label.fr", "Fonction de l\u2019auteur",
			   "label.en", "Author\u2019s role",
			   "hint.fr", "Jamais un nom.",
			   "hint.en", "Never a name."
		   });
		addAnnotation
		  (getComment_Text(),
		   source,
		   new String[] {
			   "label.fr", "Texte",
			   "label.en", "Text"
		   });
		addAnnotation
		  (collectionDescriptorEClass,
		   source,
		   new String[] {
			   "label.fr", "Collection",
			   "label.en", "Collection",
			   "hint.fr", "Les m\u00e9tadonn\u00e9es d\u2019une collection (collection.xml).",
			   "hint.en", "The metadata of a collection (collection.xml)."
		   });
		addAnnotation
		  (getCollectionDescriptor_Id(),
		   source,
		   new String[] {
			   "label.fr", "Identifiant",
			   "label.en", "Identifier",
			   "hint.fr", "Minuscules, chiffres, tirets ; d\u00e9but de l\u2019identifiant de ses fiches.",
			   "hint.en", "Lower case, digits, hyphens; prefix of its entries\u2019 ids."
		   });
		addAnnotation
		  (getCollectionDescriptor_Version(),
		   source,
		   new String[] {
			   "label.fr", "Version",
			   "label.en", "Version"
		   });
		addAnnotation
		  (getCollectionDescriptor_Language(),
		   source,
		   new String[] {
			   "label.fr", "Langue",
			   "label.en", "Language"
		   });
		addAnnotation
		  (getCollectionDescriptor_Licence(),
		   source,
		   new String[] {
			   "label.fr", "Licence",
			   "label.en", "Licence"
		   });
		addAnnotation
		  (getCollectionDescriptor_Published(),
		   source,
		   new String[] {
			   "label.fr", "Publi\u00e9e le",
			   "label.en", "Published on"
		   });
		addAnnotation
		  (getCollectionDescriptor_Rank(),
		   source,
		   new String[] {
			   "label.fr", "Rang",
			   "label.en", "Rank",
			   "hint.fr", "Ordre d\u2019affichage ; les vocabulaires d\u2019abord.",
			   "hint.en", "Display order; vocabularies first."
		   });
		addAnnotation
		  (getCollectionDescriptor_FourEyes(),
		   source,
		   new String[] {
			   "label.fr", "Publication \u00e0 deux",
			   "label.en", "Published by two",
			   "hint.fr", "Vrai quand une fiche est publi\u00e9e par une autre personne que son auteur.",
			   "hint.en", "True when an entry is published by another person than its author."
		   });
		addAnnotation
		  (getCollectionDescriptor_Title(),
		   source,
		   new String[] {
			   "label.fr", "Titre",
			   "label.en", "Title"
		   });
		addAnnotation
		  (getCollectionDescriptor_Publisher(),
		   source,
		   new String[] {
			   "label.fr", "\u00c9diteur",
			   "label.en", "Publisher"
		   });
		addAnnotation
		  (getCollectionDescriptor_Description(),
		   source,
		   new String[] {
			   "label.fr", "Description",
			   "label.en", "Description"
		   });
		addAnnotation
		  (getCollectionDescriptor_Homepage(),
		   source,
		   new String[] {
			   "label.fr", "Site",
			   "label.en", "Home page"
		   });
		addAnnotation
		  (getCollectionDescriptor_Translations(),
		   source,
		   new String[] {
			   "label.fr", "Traductions",
			   "label.en", "Translations"
		   });
		addAnnotation
		  (entrySetEClass,
		   source,
		   new String[] {
			   "label.fr", "Lot de fiches",
			   "label.en", "Entry set",
			   "hint.fr", "Fichier qui porte plusieurs fiches courtes : vocabulaire, code officiel.",
			   "hint.en", "A file with many short entries: vocabulary, official code list."
		   });
		addAnnotation
		  (getEntrySet_Scheme(),
		   source,
		   new String[] {
			   "label.fr", "Vocabulaire",
			   "label.en", "Scheme"
		   });
		addAnnotation
		  (getEntrySet_Entries(),
		   source,
		   new String[] {
			   "label.fr", "Fiches",
			   "label.en", "Entries"
		   });
		addAnnotation
		  (overlayEClass,
		   source,
		   new String[] {
			   "label.fr", "Surcharge",
			   "label.en", "Override",
			   "hint.fr", "Les champs d\u2019une fiche d\u2019une autre collection qu\u2019une personne a chang\u00e9s ; l\u2019original reste intact.",
			   "hint.en", "The fields of another collection\u2019s entry that a person changed; the original stays intact."
		   });
		addAnnotation
		  (getOverlay_Target(),
		   source,
		   new String[] {
			   "label.fr", "Fiche d\u2019origine",
			   "label.en", "Original entry"
		   });
		addAnnotation
		  (getOverlay_BaseVersion(),
		   source,
		   new String[] {
			   "label.fr", "Version d\u2019origine",
			   "label.en", "Base version",
			   "hint.fr", "Version de la collection au moment du changement.",
			   "hint.en", "Version of the collection when changed."
		   });
		addAnnotation
		  (getOverlay_Modified(),
		   source,
		   new String[] {
			   "label.fr", "Modifi\u00e9e le",
			   "label.en", "Modified on"
		   });
		addAnnotation
		  (getOverlay_Fields(),
		   source,
		   new String[] {
			   "label.fr", "Champs",
			   "label.en", "Fields",
			   "hint.fr", "Noms des champs remplac\u00e9s, s\u00e9par\u00e9s par des espaces ; un champ cit\u00e9 sans valeur est vid\u00e9.",
			   "hint.en", "Names of the replaced fields, separated by spaces; a named field without value is emptied."
		   });
		addAnnotation
		  (getOverlay_Reason(),
		   source,
		   new String[] {
			   "label.fr", "Motif",
			   "label.en", "Reason"
		   });
		addAnnotation
		  (getOverlay_Values(),
		   source,
		   new String[] {
			   "label.fr", "Valeurs",
			   "label.en", "Values"
		   });
		addAnnotation
		  (projectFileEClass,
		   source,
		   new String[] {
			   "label.fr", "Dossier de porteur de projet",
			   "label.en", "Project-holder file",
			   "hint.fr", "Priv\u00e9, local, jamais publi\u00e9.",
			   "hint.en", "Private, local, never published."
		   });
		addAnnotation
		  (getProjectFile_Id(),
		   source,
		   new String[] {
			   "label.fr", "Identifiant",
			   "label.en", "Identifier"
		   });
		addAnnotation
		  (getProjectFile_Pseudonym(),
		   source,
		   new String[] {
			   "label.fr", "Pseudonyme",
			   "label.en", "Pseudonym",
			   "hint.fr", "Pas de nom r\u00e9el.",
			   "hint.en", "No real name."
		   });
		addAnnotation
		  (getProjectFile_Created(),
		   source,
		   new String[] {
			   "label.fr", "Ouvert le",
			   "label.en", "Opened on"
		   });
		addAnnotation
		  (getProjectFile_Modified(),
		   source,
		   new String[] {
			   "label.fr", "Modifi\u00e9 le",
			   "label.en", "Modified on"
		   });
		addAnnotation
		  (getProjectFile_Archived(),
		   source,
		   new String[] {
			   "label.fr", "Archiv\u00e9",
			   "label.en", "Archived"
		   });
		addAnnotation
		  (getProjectFile_Profile(),
		   source,
		   new String[] {
			   "label.fr", "Situation",
			   "label.en", "Profile"
		   });
		addAnnotation
		  (getProjectFile_Selections(),
		   source,
		   new String[] {
			   "label.fr", "S\u00e9lection",
			   "label.en", "Selection"
		   });
		addAnnotation
		  (getProjectFile_Notes(),
		   source,
		   new String[] {
			   "label.fr", "Notes",
			   "label.en", "Notes"
		   });
		addAnnotation
		  (profileEClass,
		   source,
		   new String[] {
			   "label.fr", "Situation",
			   "label.en", "Profile",
			   "hint.fr", "Chaque champ peut rester inconnu.",
			   "hint.en", "Every field may stay unknown."
		   });
		addAnnotation
		  (getProfile_NotYetCreated(),
		   source,
		   new String[] {
			   "label.fr", "Pas encore cr\u00e9\u00e9e",
			   "label.en", "Not yet created"
		   });
		addAnnotation
		  (getProfile_CreatedOn(),
		   source,
		   new String[] {
			   "label.fr", "Cr\u00e9\u00e9e le",
			   "label.en", "Created on"
		   });
		addAnnotation
		  (getProfile_Staff(),
		   source,
		   new String[] {
			   "label.fr", "Effectif (ETP)",
			   "label.en", "Staff (FTE)"
		   });
		addAnnotation
		  (getProfile_Budget(),
		   source,
		   new String[] {
			   "label.fr", "Budget (\u20ac)",
			   "label.en", "Budget (\u20ac)"
		   });
		addAnnotation
		  (getProfile_AmountSought(),
		   source,
		   new String[] {
			   "label.fr", "Somme recherch\u00e9e (\u20ac)",
			   "label.en", "Amount sought (\u20ac)"
		   });
		addAnnotation
		  (getProfile_OwnFunds(),
		   source,
		   new String[] {
			   "label.fr", "Apport propre (\u20ac)",
			   "label.en", "Own funds (\u20ac)",
			   "hint.fr", "Ce que le porteur met lui-m\u00eame dans le plan de financement.",
			   "hint.en", "What the project holder puts into the funding plan."
		   });
		addAnnotation
		  (getProfile_Family(),
		   source,
		   new String[] {
			   "label.fr", "Famille",
			   "label.en", "Family"
		   });
		addAnnotation
		  (getProfile_LegalForm(),
		   source,
		   new String[] {
			   "label.fr", "Forme juridique",
			   "label.en", "Legal form"
		   });
		addAnnotation
		  (getProfile_ConsideredForms(),
		   source,
		   new String[] {
			   "label.fr", "Formes envisag\u00e9es",
			   "label.en", "Forms considered"
		   });
		addAnnotation
		  (getProfile_Territory(),
		   source,
		   new String[] {
			   "label.fr", "Commune",
			   "label.en", "Municipality"
		   });
		addAnnotation
		  (getProfile_Filieres(),
		   source,
		   new String[] {
			   "label.fr", "Fili\u00e8res",
			   "label.en", "Value chains (fili\u00e8res)"
		   });
		addAnnotation
		  (getProfile_Activities(),
		   source,
		   new String[] {
			   "label.fr", "Activit\u00e9s",
			   "label.en", "Activities"
		   });
		addAnnotation
		  (getProfile_Stage(),
		   source,
		   new String[] {
			   "label.fr", "Stade",
			   "label.en", "Stage"
		   });
		addAnnotation
		  (getProfile_Approvals(),
		   source,
		   new String[] {
			   "label.fr", "Agr\u00e9ments et labels",
			   "label.en", "Approvals and labels"
		   });
		addAnnotation
		  (getProfile_Publics(),
		   source,
		   new String[] {
			   "label.fr", "Publics",
			   "label.en", "Audiences"
		   });
		addAnnotation
		  (getProfile_Needs(),
		   source,
		   new String[] {
			   "label.fr", "Besoins",
			   "label.en", "Needs"
		   });
		addAnnotation
		  (getProfile_NeedText(),
		   source,
		   new String[] {
			   "label.fr", "Besoin, en mots",
			   "label.en", "Need, in words"
		   });
		addAnnotation
		  (getProfile_Expenses(),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9penses pr\u00e9vues",
			   "label.en", "Planned expenses"
		   });
		addAnnotation
		  (getProfile_StateAids(),
		   source,
		   new String[] {
			   "label.fr", "Aides d\u2019\u00c9tat re\u00e7ues",
			   "label.en", "State aid received"
		   });
		addAnnotation
		  (getProfile_KnownEmpty(),
		   source,
		   new String[] {
			   "label.fr", "Rien \u00e0 d\u00e9clarer",
			   "label.en", "Nothing to declare",
			   "hint.fr", "Noms des listes dont on sait qu\u2019elles sont vides ; une liste vide reste sinon inconnue.",
			   "hint.en", "Names of the lists that are known to be empty; an empty list is otherwise unknown."
		   });
		addAnnotation
		  (plannedExpenseEClass,
		   source,
		   new String[] {
			   "label.fr", "D\u00e9pense pr\u00e9vue",
			   "label.en", "Planned expense"
		   });
		addAnnotation
		  (getPlannedExpense_Kind(),
		   source,
		   new String[] {
			   "label.fr", "Nature",
			   "label.en", "Kind"
		   });
		addAnnotation
		  (getPlannedExpense_Amount(),
		   source,
		   new String[] {
			   "label.fr", "Montant (\u20ac)",
			   "label.en", "Amount (\u20ac)"
		   });
		addAnnotation
		  (getPlannedExpense_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (receivedAidEClass,
		   source,
		   new String[] {
			   "label.fr", "Aide re\u00e7ue",
			   "label.en", "Aid received"
		   });
		addAnnotation
		  (getReceivedAid_Regime(),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9gime",
			   "label.en", "Regime"
		   });
		addAnnotation
		  (getReceivedAid_Amount(),
		   source,
		   new String[] {
			   "label.fr", "Montant (\u20ac)",
			   "label.en", "Amount (\u20ac)"
		   });
		addAnnotation
		  (getReceivedAid_On(),
		   source,
		   new String[] {
			   "label.fr", "Date",
			   "label.en", "Date"
		   });
		addAnnotation
		  (getReceivedAid_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (selectionEClass,
		   source,
		   new String[] {
			   "label.fr", "Fiche retenue",
			   "label.en", "Selected entry"
		   });
		addAnnotation
		  (getSelection_Entry(),
		   source,
		   new String[] {
			   "label.fr", "Fiche",
			   "label.en", "Entry"
		   });
		addAnnotation
		  (getSelection_State(),
		   source,
		   new String[] {
			   "label.fr", "Suite donn\u00e9e",
			   "label.en", "State"
		   });
		addAnnotation
		  (getSelection_Since(),
		   source,
		   new String[] {
			   "label.fr", "Depuis le",
			   "label.en", "Since"
		   });
		addAnnotation
		  (getSelection_Amount(),
		   source,
		   new String[] {
			   "label.fr", "Montant (\u20ac)",
			   "label.en", "Amount (\u20ac)"
		   });
		addAnnotation
		  (getSelection_RemindDays(),
		   source,
		   new String[] {
			   "label.fr", "Rappel (jours avant l\u2019\u00e9ch\u00e9ance)",
			   "label.en", "Reminder (days before the deadline)",
			   "hint.fr", "0 : pas de rappel.",
			   "hint.en", "0: no reminder."
		   });
		addAnnotation
		  (getSelection_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (getSelection_InNote(),
		   source,
		   new String[] {
			   "label.fr", "Dans la note",
			   "label.en", "In the note",
			   "hint.fr", "Non pr\u00e9cis\u00e9 : sauf si elle a \u00e9t\u00e9 refus\u00e9e ou abandonn\u00e9e.",
			   "hint.en", "Unknown: unless it was refused or dropped."
		   });
		addAnnotation
		  (getSelection_Comment(),
		   source,
		   new String[] {
			   "label.fr", "Commentaire",
			   "label.en", "Comment",
			   "hint.fr", "Ce que le conseiller en dit au porteur de projet, dans la note.",
			   "hint.en", "What the adviser says of it to the project holder, in the note."
		   });
		addAnnotation
		  (getSelection_History(),
		   source,
		   new String[] {
			   "label.fr", "Historique",
			   "label.en", "History"
		   });
		addAnnotation
		  (selectionStepEClass,
		   source,
		   new String[] {
			   "label.fr", "\u00c9tape du suivi",
			   "label.en", "Step of the follow-up",
			   "hint.fr", "Ce qui a \u00e9t\u00e9 fait d\u2019une fiche retenue, et quand.",
			   "hint.en", "What was done with a selected entry, and when."
		   });
		addAnnotation
		  (getSelectionStep_On(),
		   source,
		   new String[] {
			   "label.fr", "Date",
			   "label.en", "Date"
		   });
		addAnnotation
		  (getSelectionStep_State(),
		   source,
		   new String[] {
			   "label.fr", "Suite donn\u00e9e",
			   "label.en", "State"
		   });
		addAnnotation
		  (getSelectionStep_Amount(),
		   source,
		   new String[] {
			   "label.fr", "Montant (\u20ac)",
			   "label.en", "Amount (\u20ac)"
		   });
		addAnnotation
		  (getSelectionStep_Note(),
		   source,
		   new String[] {
			   "label.fr", "Remarque",
			   "label.en", "Note"
		   });
		addAnnotation
		  (entryStatusEEnum,
		   source,
		   new String[] {
			   "label.fr", "\u00c9tat",
			   "label.en", "Status"
		   });
		addAnnotation
		  (entryStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Brouillon",
			   "label.en", "Draft"
		   });
		addAnnotation
		  (entryStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Publi\u00e9e",
			   "label.en", "Published"
		   });
		addAnnotation
		  (entryStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "En relecture",
			   "label.en", "In review"
		   });
		addAnnotation
		  (entryStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Archiv\u00e9e",
			   "label.en", "Archived"
		   });
		addAnnotation
		  (guideKindEEnum,
		   source,
		   new String[] {
			   "label.fr", "Genre",
			   "label.en", "Kind"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Guide",
			   "label.en", "Guide"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "\u00c9tude",
			   "label.en", "Study"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Document strat\u00e9gique",
			   "label.en", "Strategy document"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Plaquette",
			   "label.en", "Leaflet"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Texte de droit",
			   "label.en", "Legal text"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "Formulaire",
			   "label.en", "Form"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label.fr", "Mod\u00e8le de document",
			   "label.en", "Document template"
		   });
		addAnnotation
		  (guideKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label.fr", "Annuaire",
			   "label.en", "Directory"
		   });
		addAnnotation
		  (trainingModeEEnum,
		   source,
		   new String[] {
			   "label.fr", "Modalit\u00e9",
			   "label.en", "Mode"
		   });
		addAnnotation
		  (trainingModeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Inconnue",
			   "label.en", "Unknown"
		   });
		addAnnotation
		  (trainingModeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Sur place",
			   "label.en", "On site"
		   });
		addAnnotation
		  (trainingModeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "\u00c0 distance",
			   "label.en", "Remote"
		   });
		addAnnotation
		  (trainingModeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Mixte",
			   "label.en", "Blended"
		   });
		addAnnotation
		  (opennessEEnum,
		   source,
		   new String[] {
			   "label.fr", "Ouverture",
			   "label.en", "Openness"
		   });
		addAnnotation
		  (opennessEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Inconnue",
			   "label.en", "Unknown"
		   });
		addAnnotation
		  (opennessEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Permanente",
			   "label.en", "Permanent"
		   });
		addAnnotation
		  (opennessEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Par appels",
			   "label.en", "By calls"
		   });
		addAnnotation
		  (opennessEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Ferm\u00e9e pour le moment",
			   "label.en", "Temporarily closed"
		   });
		addAnnotation
		  (opennessEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Termin\u00e9e",
			   "label.en", "Ended"
		   });
		addAnnotation
		  (recurrenceEEnum,
		   source,
		   new String[] {
			   "label.fr", "R\u00e9currence",
			   "label.en", "Recurrence"
		   });
		addAnnotation
		  (recurrenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Inconnue",
			   "label.en", "Unknown"
		   });
		addAnnotation
		  (recurrenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Ponctuelle",
			   "label.en", "One-off"
		   });
		addAnnotation
		  (recurrenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Annuelle",
			   "label.en", "Yearly"
		   });
		addAnnotation
		  (recurrenceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9currente",
			   "label.en", "Recurring"
		   });
		addAnnotation
		  (recurrenceEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Permanente",
			   "label.en", "Permanent"
		   });
		addAnnotation
		  (aidRegimeEEnum,
		   source,
		   new String[] {
			   "label.fr", "R\u00e9gime d\u2019aide d\u2019\u00c9tat",
			   "label.en", "State-aid regime"
		   });
		addAnnotation
		  (aidRegimeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Inconnu",
			   "label.en", "Unknown"
		   });
		addAnnotation
		  (aidRegimeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Hors aide d\u2019\u00c9tat",
			   "label.en", "No State aid"
		   });
		addAnnotation
		  (aidRegimeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "De minimis g\u00e9n\u00e9ral",
			   "label.en", "General de minimis"
		   });
		addAnnotation
		  (aidRegimeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "De minimis SIEG",
			   "label.en", "SGEI de minimis"
		   });
		addAnnotation
		  (aidRegimeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "De minimis agricole",
			   "label.en", "Agricultural de minimis"
		   });
		addAnnotation
		  (aidRegimeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "RGEC",
			   "label.en", "GBER"
		   });
		addAnnotation
		  (aidRegimeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label.fr", "SIEG",
			   "label.en", "SGEI"
		   });
		addAnnotation
		  (operatorEEnum,
		   source,
		   new String[] {
			   "label.fr", "Op\u00e9rateur",
			   "label.en", "Operator"
		   });
		addAnnotation
		  (operatorEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Tous",
			   "label.en", "All"
		   });
		addAnnotation
		  (operatorEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Au moins un",
			   "label.en", "Any"
		   });
		addAnnotation
		  (operatorEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Aucun",
			   "label.en", "None"
		   });
		addAnnotation
		  (tristateEEnum,
		   source,
		   new String[] {
			   "label.fr", "Oui, non, inconnu",
			   "label.en", "Yes, no, unknown"
		   });
		addAnnotation
		  (tristateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Inconnu",
			   "label.en", "Unknown"
		   });
		addAnnotation
		  (tristateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Oui",
			   "label.en", "Yes"
		   });
		addAnnotation
		  (tristateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Non",
			   "label.en", "No"
		   });
		addAnnotation
		  (structureRoleEEnum,
		   source,
		   new String[] {
			   "label.fr", "R\u00f4le",
			   "label.en", "Role"
		   });
		addAnnotation
		  (structureRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Entreprise de l\u2019ESS",
			   "label.en", "ESS enterprise"
		   });
		addAnnotation
		  (structureRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9seau",
			   "label.en", "Network"
		   });
		addAnnotation
		  (structureRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Chambre r\u00e9gionale",
			   "label.en", "Regional chamber"
		   });
		addAnnotation
		  (structureRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Financeur",
			   "label.en", "Funder"
		   });
		addAnnotation
		  (structureRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Institution publique",
			   "label.en", "Public institution"
		   });
		addAnnotation
		  (structureRoleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "Prestataire",
			   "label.en", "Provider"
		   });
		addAnnotation
		  (evidenceKindEEnum,
		   source,
		   new String[] {
			   "label.fr", "Nature de la preuve",
			   "label.en", "Kind of evidence"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Forme juridique (art. 1 II-1\u00b0)",
			   "label.en", "Legal form (art. 1 II-1\u00b0)"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Mention ESS au RCS (art. 1 II-2\u00b0)",
			   "label.en", "ESS mention in the RCS (art. 1 II-2\u00b0)"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Indicateur ESS de Sirene",
			   "label.en", "Sirene ESS flag"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Liste ESS France",
			   "label.en", "ESS France list"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Agr\u00e9ment ESUS",
			   "label.en", "ESUS approval"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9cision de la chambre",
			   "label.en", "Decision of the chamber"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label.fr", "Document publi\u00e9",
			   "label.en", "Published document"
		   });
		addAnnotation
		  (strategyPartKindEEnum,
		   source,
		   new String[] {
			   "label.fr", "Genre",
			   "label.en", "Kind"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9fi",
			   "label.en", "Challenge"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Constat",
			   "label.en", "Finding"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Objectif commun",
			   "label.en", "Common goal"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Engagement",
			   "label.en", "Commitment"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Mission",
			   "label.en", "Mission"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "Orientation",
			   "label.en", "Orientation"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label.fr", "Axe",
			   "label.en", "Axis"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label.fr", "Objectif",
			   "label.en", "Objective"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label.fr", "Priorit\u00e9",
			   "label.en", "Priority"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "label.fr", "Principe",
			   "label.en", "Principle"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "label.fr", "Article",
			   "label.en", "Article"
		   });
		addAnnotation
		  (strategyPartKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "label.fr", "Condition de r\u00e9ussite",
			   "label.en", "Condition for success"
		   });
		addAnnotation
		  (territoryKindEEnum,
		   source,
		   new String[] {
			   "label.fr", "Niveau",
			   "label.en", "Level"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Commune",
			   "label.en", "Municipality"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "EPCI",
			   "label.en", "EPCI"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Bassin",
			   "label.en", "Basin"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "D\u00e9partement",
			   "label.en", "D\u00e9partement"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9gion",
			   "label.en", "Region"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "Pays",
			   "label.en", "Country"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label.fr", "Union europ\u00e9enne",
			   "label.en", "European Union"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label.fr", "P\u00e9rim\u00e8tre",
			   "label.en", "Perimeter"
		   });
		addAnnotation
		  (territoryKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label.fr", "Ancienne commune",
			   "label.en", "Former municipality"
		   });
		addAnnotation
		  (linkRoleEEnum,
		   source,
		   new String[] {
			   "label.fr", "R\u00f4le",
			   "label.en", "Role"
		   });
		addAnnotation
		  (linkRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Page officielle",
			   "label.en", "Official page"
		   });
		addAnnotation
		  (linkRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Demande en ligne",
			   "label.en", "Online application"
		   });
		addAnnotation
		  (linkRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Formulaire",
			   "label.en", "Form"
		   });
		addAnnotation
		  (linkRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Source",
			   "label.en", "Source"
		   });
		addAnnotation
		  (linkRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Document",
			   "label.en", "Document"
		   });
		addAnnotation
		  (linkRoleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "Annuaire",
			   "label.en", "Directory"
		   });
		addAnnotation
		  (linkRoleEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label.fr", "Autre",
			   "label.en", "Other"
		   });
		addAnnotation
		  (linkStateEEnum,
		   source,
		   new String[] {
			   "label.fr", "\u00c9tat",
			   "label.en", "State"
		   });
		addAnnotation
		  (linkStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Non contr\u00f4l\u00e9",
			   "label.en", "Unchecked"
		   });
		addAnnotation
		  (linkStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Valide",
			   "label.en", "Valid"
		   });
		addAnnotation
		  (linkStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Redirig\u00e9",
			   "label.en", "Redirected"
		   });
		addAnnotation
		  (linkStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Rompu",
			   "label.en", "Broken"
		   });
		addAnnotation
		  (linkStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Incertain",
			   "label.en", "Uncertain"
		   });
		addAnnotation
		  (relationKindEEnum,
		   source,
		   new String[] {
			   "label.fr", "Genre",
			   "label.en", "Kind"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "Voir aussi",
			   "label.en", "See also"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Fait partie de",
			   "label.en", "Part of"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Remplace",
			   "label.en", "Replaces"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Remplac\u00e9 par",
			   "label.en", "Replaced by"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Suppose",
			   "label.en", "Requires"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "Compl\u00e8te",
			   "label.en", "Completes"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "label.fr", "R\u00e9pond \u00e0",
			   "label.en", "Answers"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "label.fr", "Cite",
			   "label.en", "Cites"
		   });
		addAnnotation
		  (relationKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "label.fr", "Exemple de",
			   "label.en", "Example of"
		   });
		addAnnotation
		  (selectionStateEEnum,
		   source,
		   new String[] {
			   "label.fr", "Suite donn\u00e9e",
			   "label.en", "State"
		   });
		addAnnotation
		  (selectionStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "label.fr", "\u00c0 \u00e9tudier",
			   "label.en", "To study"
		   });
		addAnnotation
		  (selectionStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "label.fr", "Recommand\u00e9e",
			   "label.en", "Recommended"
		   });
		addAnnotation
		  (selectionStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "label.fr", "Demand\u00e9e",
			   "label.en", "Requested"
		   });
		addAnnotation
		  (selectionStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "label.fr", "Obtenue",
			   "label.en", "Obtained"
		   });
		addAnnotation
		  (selectionStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "label.fr", "Refus\u00e9e",
			   "label.en", "Refused"
		   });
		addAnnotation
		  (selectionStateEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "label.fr", "Abandonn\u00e9e",
			   "label.en", "Dropped"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://maillage.org/model/form</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFormAnnotations() {
		String source = "http://maillage.org/model/form";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "sections", "essentiel acteurs identite montants eligibilite demarche calendrier cumul sessions activite lieu moyens classement relations liens sources suivi traductions",
			   "section.essentiel.fr", "L\u2019essentiel",
			   "section.essentiel.en", "Essentials",
			   "section.acteurs.fr", "Acteurs",
			   "section.acteurs.en", "Parties",
			   "section.identite.fr", "Identit\u00e9",
			   "section.identite.en", "Identity",
			   "section.montants.fr", "Montants et d\u00e9penses",
			   "section.montants.en", "Amounts and expenses",
			   "section.eligibilite.fr", "Qui peut en b\u00e9n\u00e9ficier",
			   "section.eligibilite.en", "Who is eligible",
			   "section.demarche.fr", "D\u00e9marche",
			   "section.demarche.en", "How to apply",
			   "section.calendrier.fr", "Calendrier",
			   "section.calendrier.en", "Calendar",
			   "section.cumul.fr", "Cumul et aides d\u2019\u00c9tat",
			   "section.cumul.en", "Cumulation and State aid",
			   "section.sessions.fr", "Sessions",
			   "section.sessions.en", "Sessions",
			   "section.activite.fr", "Activit\u00e9",
			   "section.activite.en", "Activity",
			   "section.lieu.fr", "Lieu",
			   "section.lieu.en", "Place",
			   "section.moyens.fr", "Moyens",
			   "section.moyens.en", "Means",
			   "section.classement.fr", "Classement",
			   "section.classement.en", "Classification",
			   "section.relations.fr", "Relations",
			   "section.relations.en", "Relations",
			   "section.liens.fr", "Liens et documents",
			   "section.liens.en", "Links and documents",
			   "section.sources.fr", "Sources",
			   "section.sources.en", "Sources",
			   "section.suivi.fr", "Suivi de la fiche",
			   "section.suivi.en", "Record keeping",
			   "section.traductions.fr", "Traductions",
			   "section.traductions.en", "Translations"
		   });
		addAnnotation
		  (getEntry_Status(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_Language(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_Created(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_Modified(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_VerifiedOn(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_ReviewMonths(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_ReviewBy(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_ToVerify(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_ExpiresOn(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_QualityScore(),
		   source,
		   new String[] {
			   "section", "suivi",
			   "computed", "true"
		   });
		addAnnotation
		  (getEntry_Title(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getEntry_Summary(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getEntry_Description(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getEntry_Keywords(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getEntry_FreeKeywords(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getEntry_Themes(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getEntry_Territories(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getEntry_ArchivedReason(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_VerificationNote(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getEntry_Links(),
		   source,
		   new String[] {
			   "section", "liens"
		   });
		addAnnotation
		  (getEntry_Attachments(),
		   source,
		   new String[] {
			   "section", "liens"
		   });
		addAnnotation
		  (getEntry_Sources(),
		   source,
		   new String[] {
			   "section", "sources"
		   });
		addAnnotation
		  (getEntry_Provenance(),
		   source,
		   new String[] {
			   "section", "sources"
		   });
		addAnnotation
		  (getEntry_Translations(),
		   source,
		   new String[] {
			   "section", "traductions"
		   });
		addAnnotation
		  (getEntry_Relations(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getEntry_Comments(),
		   source,
		   new String[] {
			   "section", "suivi"
		   });
		addAnnotation
		  (getResource_Publishers(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getResource_Publics(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getResource_Stages(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getResource_Needs(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getResource_Filieres(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getResource_Activities(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getResource_Families(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getResource_Licence(),
		   source,
		   new String[] {
			   "section", "liens"
		   });
		addAnnotation
		  (getResource_Cost(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTool_Kind(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTool_Usage(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGuide_Kind(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGuide_Authors(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGuide_Published(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGuide_Pages(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGoodPractice_Structures(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGoodPractice_Context(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGoodPractice_Practice(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGoodPractice_Result(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getGoodPractice_Conditions(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Prerequisites(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Objectives(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_DurationHours(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Duration(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Price(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Funding(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Certification(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Mode(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Providers(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTraining_Sessions(),
		   source,
		   new String[] {
			   "section", "sessions"
		   });
		addAnnotation
		  (getSupportScheme_Natures(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getSupportScheme_Funders(),
		   source,
		   new String[] {
			   "section", "acteurs"
		   });
		addAnnotation
		  (getSupportScheme_Instructors(),
		   source,
		   new String[] {
			   "section", "acteurs"
		   });
		addAnnotation
		  (getSupportScheme_Operators(),
		   source,
		   new String[] {
			   "section", "acteurs"
		   });
		addAnnotation
		  (getSupportScheme_EligibilityTerritories(),
		   source,
		   new String[] {
			   "section", "eligibilite"
		   });
		addAnnotation
		  (getSupportScheme_Generic(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getSupportScheme_Openness(),
		   source,
		   new String[] {
			   "section", "calendrier"
		   });
		addAnnotation
		  (getSupportScheme_Calls(),
		   source,
		   new String[] {
			   "section", "calendrier"
		   });
		addAnnotation
		  (getSupportScheme_Amounts(),
		   source,
		   new String[] {
			   "section", "montants"
		   });
		addAnnotation
		  (getSupportScheme_Expenses(),
		   source,
		   new String[] {
			   "section", "montants"
		   });
		addAnnotation
		  (getSupportScheme_Steps(),
		   source,
		   new String[] {
			   "section", "demarche"
		   });
		addAnnotation
		  (getSupportScheme_Documents(),
		   source,
		   new String[] {
			   "section", "demarche"
		   });
		addAnnotation
		  (getSupportScheme_ContactChannel(),
		   source,
		   new String[] {
			   "section", "demarche"
		   });
		addAnnotation
		  (getSupportScheme_LegalBasis(),
		   source,
		   new String[] {
			   "section", "eligibilite"
		   });
		addAnnotation
		  (getSupportScheme_AidRegime(),
		   source,
		   new String[] {
			   "section", "cumul"
		   });
		addAnnotation
		  (getSupportScheme_Cumulation(),
		   source,
		   new String[] {
			   "section", "cumul"
		   });
		addAnnotation
		  (getSupportScheme_Eligibility(),
		   source,
		   new String[] {
			   "section", "eligibilite"
		   });
		addAnnotation
		  (getFamily_Parent(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getFamily_LegalForms(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getFamily_Statutory(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getFamily_LegalBasis(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getLegalForm_Code(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getLegalForm_Vintage(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getLegalForm_Family(),
		   source,
		   new String[] {
			   "section", "classement"
		   });
		addAnnotation
		  (getLegalForm_EssByForm(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStructure_Acronym(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStructure_AlternativeNames(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStructure_Role(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStructure_Siren(),
		   source,
		   new String[] {
			   "section", "identite"
		   });
		addAnnotation
		  (getStructure_Siret(),
		   source,
		   new String[] {
			   "section", "identite"
		   });
		addAnnotation
		  (getStructure_Rna(),
		   source,
		   new String[] {
			   "section", "identite"
		   });
		addAnnotation
		  (getStructure_LegalForm(),
		   source,
		   new String[] {
			   "section", "identite"
		   });
		addAnnotation
		  (getStructure_Family(),
		   source,
		   new String[] {
			   "section", "identite"
		   });
		addAnnotation
		  (getStructure_EssStatus(),
		   source,
		   new String[] {
			   "section", "identite"
		   });
		addAnnotation
		  (getStructure_Naf2008(),
		   source,
		   new String[] {
			   "section", "activite"
		   });
		addAnnotation
		  (getStructure_Naf2025(),
		   source,
		   new String[] {
			   "section", "activite"
		   });
		addAnnotation
		  (getStructure_Activities(),
		   source,
		   new String[] {
			   "section", "activite"
		   });
		addAnnotation
		  (getStructure_Filieres(),
		   source,
		   new String[] {
			   "section", "activite"
		   });
		addAnnotation
		  (getStructure_Location(),
		   source,
		   new String[] {
			   "section", "lieu"
		   });
		addAnnotation
		  (getStructure_Position(),
		   source,
		   new String[] {
			   "section", "lieu"
		   });
		addAnnotation
		  (getStructure_Staff(),
		   source,
		   new String[] {
			   "section", "moyens"
		   });
		addAnnotation
		  (getStructure_Volunteers(),
		   source,
		   new String[] {
			   "section", "moyens"
		   });
		addAnnotation
		  (getStructure_Approvals(),
		   source,
		   new String[] {
			   "section", "identite"
		   });
		addAnnotation
		  (getStructure_Networks(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getStructure_Parent(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getStructure_Website(),
		   source,
		   new String[] {
			   "section", "liens"
		   });
		addAnnotation
		  (getStructure_Contacts(),
		   source,
		   new String[] {
			   "section", "liens"
		   });
		addAnnotation
		  (getFiliere_Activities(),
		   source,
		   new String[] {
			   "section", "activite"
		   });
		addAnnotation
		  (getFiliere_ChainLinks(),
		   source,
		   new String[] {
			   "section", "activite"
		   });
		addAnnotation
		  (getFiliere_Actors(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getFiliere_Needs(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getFiliere_Resources(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getPolicyLever_Field(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getPolicyLever_Actions(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategyElement_Parent(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getStrategyElement_Rank(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategyElement_Notation(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategy_Owner(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategy_Start(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategy_End(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategyPart_Kind(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategyAction_Means(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategyAction_Due(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getStrategyAction_Leads(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getIndicator_Measure(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getIndicator_Baseline(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getIndicator_Target(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getEvaluation_On(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getEvaluation_Findings(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTerritory_Kind(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTerritory_Code(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTerritory_Vintage(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTerritory_Population(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getTerritory_Parents(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getTerritory_Members(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getTerritory_Successor(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getTerritory_Postcodes(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getConceptScheme_Vintage(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getConcept_Scheme(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getConcept_Notation(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getConcept_AltLabels(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getConcept_HiddenLabels(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getConcept_ScopeNote(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getConcept_Broader(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getConcept_Related(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getConcept_ExactMatches(),
		   source,
		   new String[] {
			   "section", "relations"
		   });
		addAnnotation
		  (getObservation_Measure(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getObservation_Area(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getObservation_Approximate(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getObservation_Unit(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getObservation_Period(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
		addAnnotation
		  (getObservation_Dimensions(),
		   source,
		   new String[] {
			   "section", "essentiel"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://maillage.org/model/search</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createSearchAnnotations() {
		String source = "http://maillage.org/model/search";
		addAnnotation
		  (getEntry_Id(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getEntry_Status(),
		   source,
		   new String[] {
			   "as", "exact facet"
		   });
		addAnnotation
		  (getEntry_Created(),
		   source,
		   new String[] {
			   "as", "date"
		   });
		addAnnotation
		  (getEntry_Modified(),
		   source,
		   new String[] {
			   "as", "date sort",
			   "alias", "updated"
		   });
		addAnnotation
		  (getEntry_VerifiedOn(),
		   source,
		   new String[] {
			   "as", "date sort",
			   "alias", "verified v\u00e9rification"
		   });
		addAnnotation
		  (getEntry_ReviewBy(),
		   source,
		   new String[] {
			   "as", "date sort"
		   });
		addAnnotation
		  (getEntry_ToVerify(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getEntry_ExpiresOn(),
		   source,
		   new String[] {
			   "as", "date"
		   });
		addAnnotation
		  (getEntry_Title(),
		   source,
		   new String[] {
			   "as", "analysed exact sort",
			   "boost", "4"
		   });
		addAnnotation
		  (getEntry_Summary(),
		   source,
		   new String[] {
			   "as", "analysed",
			   "boost", "2"
		   });
		addAnnotation
		  (getEntry_Description(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getEntry_Keywords(),
		   source,
		   new String[] {
			   "as", "analysed facet",
			   "boost", "2"
		   });
		addAnnotation
		  (getEntry_FreeKeywords(),
		   source,
		   new String[] {
			   "as", "analysed",
			   "boost", "2"
		   });
		addAnnotation
		  (getEntry_Themes(),
		   source,
		   new String[] {
			   "as", "analysed facet"
		   });
		addAnnotation
		  (getEntry_Territories(),
		   source,
		   new String[] {
			   "as", "territory facet"
		   });
		addAnnotation
		  (getResource_Publishers(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getResource_Publics(),
		   source,
		   new String[] {
			   "as", "facet analysed",
			   "alias", "audience"
		   });
		addAnnotation
		  (getResource_Stages(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getResource_Needs(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getResource_Filieres(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getResource_Families(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getTool_Kind(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getTool_Usage(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getGuide_Kind(),
		   source,
		   new String[] {
			   "as", "facet exact"
		   });
		addAnnotation
		  (getGuide_Authors(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getGoodPractice_Structures(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getGoodPractice_Context(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getGoodPractice_Practice(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getGoodPractice_Result(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getGoodPractice_Conditions(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getTraining_Prerequisites(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getTraining_Objectives(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getTraining_DurationHours(),
		   source,
		   new String[] {
			   "as", "amount"
		   });
		addAnnotation
		  (getTraining_Price(),
		   source,
		   new String[] {
			   "as", "amount"
		   });
		addAnnotation
		  (getTraining_Funding(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getTraining_Certification(),
		   source,
		   new String[] {
			   "as", "analysed exact"
		   });
		addAnnotation
		  (getTraining_Mode(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getTraining_Providers(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getTrainingSession_Start(),
		   source,
		   new String[] {
			   "as", "date"
		   });
		addAnnotation
		  (getTrainingSession_Territory(),
		   source,
		   new String[] {
			   "as", "territory"
		   });
		addAnnotation
		  (getSupportScheme_Natures(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getSupportScheme_Funders(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getSupportScheme_Instructors(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getSupportScheme_Operators(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getSupportScheme_EligibilityTerritories(),
		   source,
		   new String[] {
			   "as", "territory facet"
		   });
		addAnnotation
		  (getSupportScheme_Openness(),
		   source,
		   new String[] {
			   "as", "facet exact"
		   });
		addAnnotation
		  (getSupportScheme_Expenses(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getSupportScheme_LegalBasis(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getSupportScheme_AidRegime(),
		   source,
		   new String[] {
			   "as", "facet exact"
		   });
		addAnnotation
		  (getCall_Opens(),
		   source,
		   new String[] {
			   "as", "date"
		   });
		addAnnotation
		  (getCall_PreDeposit(),
		   source,
		   new String[] {
			   "as", "date"
		   });
		addAnnotation
		  (getCall_Deadline(),
		   source,
		   new String[] {
			   "as", "date sort",
			   "field", "deadline",
			   "alias", "\u00e9ch\u00e9ance cl\u00f4ture"
		   });
		addAnnotation
		  (getCall_Recurrence(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getCall_Title(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getAmount_Min(),
		   source,
		   new String[] {
			   "as", "amount",
			   "field", "amountMin",
			   "label.fr", "Montant minimal (\u20ac)",
			   "label.en", "Lowest amount (\u20ac)"
		   });
		addAnnotation
		  (getAmount_Max(),
		   source,
		   new String[] {
			   "as", "amount",
			   "field", "amount",
			   "alias", "montant plafond",
			   "label.fr", "Montant maximal (\u20ac)",
			   "label.en", "Highest amount (\u20ac)"
		   });
		addAnnotation
		  (getAmount_Comment(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getStep_Title(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getStep_Text(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getRequiredDocument_Title(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getCumulation_Text(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getEligibility_Text(),
		   source,
		   new String[] {
			   "as", "analysed",
			   "field", "eligibility"
		   });
		addAnnotation
		  (getCriterion_Sentence(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getFamilyCriterion_Families(),
		   source,
		   new String[] {
			   "as", "facet",
			   "field", "eligibleFamilies"
		   });
		addAnnotation
		  (getLegalFormCriterion_LegalForms(),
		   source,
		   new String[] {
			   "as", "facet",
			   "field", "eligibleLegalForms"
		   });
		addAnnotation
		  (getApprovalCriterion_Approvals(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getFamily_LegalBasis(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getLegalForm_Code(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getLegalForm_Family(),
		   source,
		   new String[] {
			   "as", "facet",
			   "field", "families"
		   });
		addAnnotation
		  (getLegalForm_EssByForm(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getStructure_Acronym(),
		   source,
		   new String[] {
			   "as", "exact analysed",
			   "boost", "4"
		   });
		addAnnotation
		  (getStructure_AlternativeNames(),
		   source,
		   new String[] {
			   "as", "analysed",
			   "boost", "2"
		   });
		addAnnotation
		  (getStructure_Role(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getStructure_Siren(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getStructure_Siret(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getStructure_Rna(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getStructure_LegalForm(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getStructure_Family(),
		   source,
		   new String[] {
			   "as", "facet",
			   "field", "families"
		   });
		addAnnotation
		  (getStructure_Naf2008(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getStructure_Activities(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getStructure_Filieres(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getStructure_Location(),
		   source,
		   new String[] {
			   "as", "territory facet"
		   });
		addAnnotation
		  (getStructure_Networks(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getApproval_Approval(),
		   source,
		   new String[] {
			   "as", "facet",
			   "field", "approvals"
		   });
		addAnnotation
		  (getApproval_Until(),
		   source,
		   new String[] {
			   "as", "date"
		   });
		addAnnotation
		  (getFiliere_Actors(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getFiliere_Needs(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getChainLink_Title(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getChainLink_Text(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getPolicyLever_Field(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getPolicyAction_Title(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getPolicyAction_Text(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getStrategyElement_Rank(),
		   source,
		   new String[] {
			   "as", "sort"
		   });
		addAnnotation
		  (getStrategyElement_Notation(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getStrategy_Owner(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getStrategyPart_Kind(),
		   source,
		   new String[] {
			   "as", "facet exact"
		   });
		addAnnotation
		  (getStrategyAction_Means(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getEvaluation_Findings(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getTerritory_Kind(),
		   source,
		   new String[] {
			   "as", "facet exact"
		   });
		addAnnotation
		  (getTerritory_Code(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getTerritory_Population(),
		   source,
		   new String[] {
			   "as", "amount"
		   });
		addAnnotation
		  (getTerritory_Parents(),
		   source,
		   new String[] {
			   "as", "relation"
		   });
		addAnnotation
		  (getTerritory_Members(),
		   source,
		   new String[] {
			   "as", "relation"
		   });
		addAnnotation
		  (getTerritory_Successor(),
		   source,
		   new String[] {
			   "as", "relation"
		   });
		addAnnotation
		  (getTerritory_Postcodes(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getConcept_Scheme(),
		   source,
		   new String[] {
			   "as", "facet"
		   });
		addAnnotation
		  (getConcept_Notation(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getConcept_AltLabels(),
		   source,
		   new String[] {
			   "as", "analysed",
			   "boost", "2"
		   });
		addAnnotation
		  (getConcept_HiddenLabels(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getConcept_ScopeNote(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getConcept_Broader(),
		   source,
		   new String[] {
			   "as", "relation"
		   });
		addAnnotation
		  (getConcept_Related(),
		   source,
		   new String[] {
			   "as", "relation"
		   });
		addAnnotation
		  (getObservation_Measure(),
		   source,
		   new String[] {
			   "as", "facet analysed"
		   });
		addAnnotation
		  (getObservation_Area(),
		   source,
		   new String[] {
			   "as", "territory facet"
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[] {
			   "as", "amount"
		   });
		addAnnotation
		  (getObservation_Period(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getProvenance_Source(),
		   source,
		   new String[] {
			   "as", "facet",
			   "field", "provenance"
		   });
		addAnnotation
		  (getProvenance_SourceId(),
		   source,
		   new String[] {
			   "as", "exact"
		   });
		addAnnotation
		  (getTranslation_Title(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
		addAnnotation
		  (getTranslation_Summary(),
		   source,
		   new String[] {
			   "as", "analysed"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://maillage.org/model/check</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createCheckAnnotations() {
		String source = "http://maillage.org/model/check";
		addAnnotation
		  (getEntry_Id(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getEntry_Title(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getEntry_Summary(),
		   source,
		   new String[] {
			   "recommended", "true"
		   });
		addAnnotation
		  (getEntry_Keywords(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getEntry_Themes(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:theme"
		   });
		addAnnotation
		  (getEntry_Territories(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getEntry_Sources(),
		   source,
		   new String[] {
			   "recommended", "true"
		   });
		addAnnotation
		  (getResource_Publishers(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getResource_Publics(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:public"
		   });
		addAnnotation
		  (getResource_Stages(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:stade"
		   });
		addAnnotation
		  (getResource_Needs(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:besoin"
		   });
		addAnnotation
		  (getResource_Filieres(),
		   source,
		   new String[] {
			   "reference", "Filiere"
		   });
		addAnnotation
		  (getResource_Activities(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getResource_Families(),
		   source,
		   new String[] {
			   "reference", "Family"
		   });
		addAnnotation
		  (getTool_Kind(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:type-outil"
		   });
		addAnnotation
		  (getGuide_Authors(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getGoodPractice_Structures(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getTraining_Providers(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getTrainingSession_Territory(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getSupportScheme_Natures(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:nature",
			   "recommended", "true"
		   });
		addAnnotation
		  (getSupportScheme_Funders(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getSupportScheme_Instructors(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getSupportScheme_Operators(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getSupportScheme_EligibilityTerritories(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getSupportScheme_Generic(),
		   source,
		   new String[] {
			   "reference", "SupportScheme"
		   });
		addAnnotation
		  (getSupportScheme_Expenses(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:depense"
		   });
		addAnnotation
		  (getSupportScheme_Eligibility(),
		   source,
		   new String[] {
			   "recommended", "true"
		   });
		addAnnotation
		  (getStep_Title(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getRequiredDocument_Title(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getRequiredDocument_Model(),
		   source,
		   new String[] {
			   "reference", "Entry"
		   });
		addAnnotation
		  (getCumulation_With(),
		   source,
		   new String[] {
			   "reference", "SupportScheme"
		   });
		addAnnotation
		  (getCumulation_Except(),
		   source,
		   new String[] {
			   "reference", "SupportScheme"
		   });
		addAnnotation
		  (getFamilyCriterion_Families(),
		   source,
		   new String[] {
			   "reference", "Family",
			   "required", "true"
		   });
		addAnnotation
		  (getLegalFormCriterion_LegalForms(),
		   source,
		   new String[] {
			   "reference", "LegalForm",
			   "required", "true"
		   });
		addAnnotation
		  (getApprovalCriterion_Approvals(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:agrement",
			   "required", "true"
		   });
		addAnnotation
		  (getTerritoryCriterion_Territories(),
		   source,
		   new String[] {
			   "reference", "Territory",
			   "required", "true"
		   });
		addAnnotation
		  (getActivityCriterion_Filieres(),
		   source,
		   new String[] {
			   "reference", "Filiere"
		   });
		addAnnotation
		  (getActivityCriterion_Activities(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getStageCriterion_Stages(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:stade",
			   "required", "true"
		   });
		addAnnotation
		  (getPublicCriterion_Publics(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:public",
			   "required", "true"
		   });
		addAnnotation
		  (getExpenseCriterion_Expenses(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:depense",
			   "required", "true"
		   });
		addAnnotation
		  (getFamily_Parent(),
		   source,
		   new String[] {
			   "reference", "Family"
		   });
		addAnnotation
		  (getFamily_LegalForms(),
		   source,
		   new String[] {
			   "reference", "LegalForm"
		   });
		addAnnotation
		  (getLegalForm_Family(),
		   source,
		   new String[] {
			   "reference", "Family"
		   });
		addAnnotation
		  (getStructure_Siren(),
		   source,
		   new String[] {
			   "format", "siren"
		   });
		addAnnotation
		  (getStructure_Siret(),
		   source,
		   new String[] {
			   "format", "siret"
		   });
		addAnnotation
		  (getStructure_Rna(),
		   source,
		   new String[] {
			   "format", "rna"
		   });
		addAnnotation
		  (getStructure_LegalForm(),
		   source,
		   new String[] {
			   "reference", "LegalForm"
		   });
		addAnnotation
		  (getStructure_Family(),
		   source,
		   new String[] {
			   "reference", "Family"
		   });
		addAnnotation
		  (getStructure_Naf2008(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "naf:2008"
		   });
		addAnnotation
		  (getStructure_Naf2025(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getStructure_Activities(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getStructure_Filieres(),
		   source,
		   new String[] {
			   "reference", "Filiere"
		   });
		addAnnotation
		  (getStructure_Location(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getStructure_Networks(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getStructure_Parent(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getApproval_Approval(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:agrement",
			   "required", "true"
		   });
		addAnnotation
		  (getFiliere_Activities(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getFiliere_Actors(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getFiliere_Needs(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:besoin"
		   });
		addAnnotation
		  (getFiliere_Resources(),
		   source,
		   new String[] {
			   "reference", "Resource"
		   });
		addAnnotation
		  (getChainLink_Title(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getChainLink_Activities(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getChainLink_Actors(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getPolicyLever_Field(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:politique-locale"
		   });
		addAnnotation
		  (getPolicyAction_Title(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getPolicyAction_Examples(),
		   source,
		   new String[] {
			   "reference", "Entry"
		   });
		addAnnotation
		  (getStrategyElement_Parent(),
		   source,
		   new String[] {
			   "reference", "StrategyElement"
		   });
		addAnnotation
		  (getStrategy_Owner(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getStrategyAction_Leads(),
		   source,
		   new String[] {
			   "reference", "Structure"
		   });
		addAnnotation
		  (getIndicator_Measure(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:mesure"
		   });
		addAnnotation
		  (getTerritory_Parents(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getTerritory_Members(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getTerritory_Successor(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getConcept_Scheme(),
		   source,
		   new String[] {
			   "reference", "ConceptScheme"
		   });
		addAnnotation
		  (getConcept_Broader(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getConcept_Related(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getObservation_Measure(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:mesure",
			   "required", "true"
		   });
		addAnnotation
		  (getObservation_Area(),
		   source,
		   new String[] {
			   "reference", "Territory",
			   "required", "true"
		   });
		addAnnotation
		  (getObservation_Value(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getObservation_Unit(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getDimension_Dimension(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getDimension_Value(),
		   source,
		   new String[] {
			   "reference", "Entry"
		   });
		addAnnotation
		  (getLink_Url(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getAttachment_Path(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getCitation_Entry(),
		   source,
		   new String[] {
			   "reference", "Entry"
		   });
		addAnnotation
		  (getProvenance_Source(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getTranslation_Language(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getRelation_Target(),
		   source,
		   new String[] {
			   "reference", "Entry",
			   "required", "true"
		   });
		addAnnotation
		  (getCollectionDescriptor_Id(),
		   source,
		   new String[] {
			   "required", "true",
			   "required", "true"
		   });
		addAnnotation
		  (getCollectionDescriptor_Title(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getOverlay_Target(),
		   source,
		   new String[] {
			   "reference", "Entry",
			   "required", "true"
		   });
		addAnnotation
		  (getProjectFile_Id(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getProjectFile_Pseudonym(),
		   source,
		   new String[] {
			   "required", "true"
		   });
		addAnnotation
		  (getProfile_Family(),
		   source,
		   new String[] {
			   "reference", "Family"
		   });
		addAnnotation
		  (getProfile_LegalForm(),
		   source,
		   new String[] {
			   "reference", "LegalForm"
		   });
		addAnnotation
		  (getProfile_ConsideredForms(),
		   source,
		   new String[] {
			   "reference", "LegalForm"
		   });
		addAnnotation
		  (getProfile_Territory(),
		   source,
		   new String[] {
			   "reference", "Territory"
		   });
		addAnnotation
		  (getProfile_Filieres(),
		   source,
		   new String[] {
			   "reference", "Filiere"
		   });
		addAnnotation
		  (getProfile_Activities(),
		   source,
		   new String[] {
			   "reference", "Concept"
		   });
		addAnnotation
		  (getProfile_Stage(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:stade"
		   });
		addAnnotation
		  (getProfile_Approvals(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:agrement"
		   });
		addAnnotation
		  (getProfile_Publics(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:public"
		   });
		addAnnotation
		  (getProfile_Needs(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:besoin"
		   });
		addAnnotation
		  (getPlannedExpense_Kind(),
		   source,
		   new String[] {
			   "reference", "Concept",
			   "vocabulary", "voc:depense"
		   });
		addAnnotation
		  (getSelection_Entry(),
		   source,
		   new String[] {
			   "reference", "Entry",
			   "required", "true"
		   });
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (getEntry_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getEntry_Summary(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "summary"
		   });
		addAnnotation
		  (getEntry_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description"
		   });
		addAnnotation
		  (getEntry_Keywords(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "keyword"
		   });
		addAnnotation
		  (getEntry_FreeKeywords(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "freeKeyword"
		   });
		addAnnotation
		  (getEntry_Themes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "theme"
		   });
		addAnnotation
		  (getEntry_Territories(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "territory"
		   });
		addAnnotation
		  (getEntry_ArchivedReason(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "archivedReason"
		   });
		addAnnotation
		  (getEntry_VerificationNote(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "verificationNote"
		   });
		addAnnotation
		  (getEntry_Links(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "link"
		   });
		addAnnotation
		  (getEntry_Attachments(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "attachment"
		   });
		addAnnotation
		  (getEntry_Sources(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "source"
		   });
		addAnnotation
		  (getEntry_Provenance(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "provenance"
		   });
		addAnnotation
		  (getEntry_Translations(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "translation"
		   });
		addAnnotation
		  (getEntry_Relations(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "relation"
		   });
		addAnnotation
		  (getEntry_Comments(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "comment"
		   });
		addAnnotation
		  (getResource_Publishers(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "publisher"
		   });
		addAnnotation
		  (getResource_Publics(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "public"
		   });
		addAnnotation
		  (getResource_Stages(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "stage"
		   });
		addAnnotation
		  (getResource_Needs(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "need"
		   });
		addAnnotation
		  (getResource_Filieres(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "filiere"
		   });
		addAnnotation
		  (getResource_Activities(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "activity"
		   });
		addAnnotation
		  (getResource_Families(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "family"
		   });
		addAnnotation
		  (getResource_Licence(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "licence"
		   });
		addAnnotation
		  (getResource_Cost(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "cost"
		   });
		addAnnotation
		  (getTool_Kind(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "kind"
		   });
		addAnnotation
		  (getTool_Usage(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "usage"
		   });
		addAnnotation
		  (getGuide_Authors(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "author"
		   });
		addAnnotation
		  (getGoodPractice_Structures(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "structure"
		   });
		addAnnotation
		  (getGoodPractice_Context(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "context"
		   });
		addAnnotation
		  (getGoodPractice_Practice(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "practice"
		   });
		addAnnotation
		  (getGoodPractice_Result(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "result"
		   });
		addAnnotation
		  (getGoodPractice_Conditions(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "conditions"
		   });
		addAnnotation
		  (getTraining_Prerequisites(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "prerequisites"
		   });
		addAnnotation
		  (getTraining_Objectives(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "objectives"
		   });
		addAnnotation
		  (getTraining_Duration(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "duration"
		   });
		addAnnotation
		  (getTraining_Funding(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "funding"
		   });
		addAnnotation
		  (getTraining_Certification(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "certification"
		   });
		addAnnotation
		  (getTraining_Providers(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "provider"
		   });
		addAnnotation
		  (getTraining_Sessions(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "session"
		   });
		addAnnotation
		  (getTrainingSession_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getSupportScheme_Natures(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "nature"
		   });
		addAnnotation
		  (getSupportScheme_Funders(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "funder"
		   });
		addAnnotation
		  (getSupportScheme_Instructors(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "instructor"
		   });
		addAnnotation
		  (getSupportScheme_Operators(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "operator"
		   });
		addAnnotation
		  (getSupportScheme_EligibilityTerritories(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "eligibilityTerritory"
		   });
		addAnnotation
		  (getSupportScheme_Generic(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "generic"
		   });
		addAnnotation
		  (getSupportScheme_Calls(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "call"
		   });
		addAnnotation
		  (getSupportScheme_Amounts(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "amount"
		   });
		addAnnotation
		  (getSupportScheme_Expenses(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "expense"
		   });
		addAnnotation
		  (getSupportScheme_Steps(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "step"
		   });
		addAnnotation
		  (getSupportScheme_Documents(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "document"
		   });
		addAnnotation
		  (getSupportScheme_ContactChannel(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "contactChannel"
		   });
		addAnnotation
		  (getSupportScheme_LegalBasis(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "legalBasis"
		   });
		addAnnotation
		  (getSupportScheme_Cumulation(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "cumulation"
		   });
		addAnnotation
		  (getSupportScheme_Eligibility(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "eligibility"
		   });
		addAnnotation
		  (getCall_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getCall_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getAmount_Comment(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "comment"
		   });
		addAnnotation
		  (getStep_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getStep_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getRequiredDocument_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getCumulation_With(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "with"
		   });
		addAnnotation
		  (getCumulation_Except(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "except"
		   });
		addAnnotation
		  (getCumulation_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getEligibility_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getEligibility_Criteria(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "criterion"
		   });
		addAnnotation
		  (getCriterion_Sentence(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "sentence"
		   });
		addAnnotation
		  (getCriterion_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getCriterionGroup_Criteria(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "criterion"
		   });
		addAnnotation
		  (getFamilyCriterion_Families(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "family"
		   });
		addAnnotation
		  (getLegalFormCriterion_LegalForms(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "legalForm"
		   });
		addAnnotation
		  (getApprovalCriterion_Approvals(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "approval"
		   });
		addAnnotation
		  (getTerritoryCriterion_Territories(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "territory"
		   });
		addAnnotation
		  (getActivityCriterion_Filieres(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "filiere"
		   });
		addAnnotation
		  (getActivityCriterion_Activities(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "activity"
		   });
		addAnnotation
		  (getStageCriterion_Stages(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "stage"
		   });
		addAnnotation
		  (getPublicCriterion_Publics(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "public"
		   });
		addAnnotation
		  (getExpenseCriterion_Expenses(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "expense"
		   });
		addAnnotation
		  (getFamily_Parent(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "parent"
		   });
		addAnnotation
		  (getFamily_LegalForms(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "legalForm"
		   });
		addAnnotation
		  (getFamily_LegalBasis(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "legalBasis"
		   });
		addAnnotation
		  (getLegalForm_Family(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "family"
		   });
		addAnnotation
		  (getStructure_AlternativeNames(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "alternativeName"
		   });
		addAnnotation
		  (getStructure_LegalForm(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "legalForm"
		   });
		addAnnotation
		  (getStructure_Family(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "family"
		   });
		addAnnotation
		  (getStructure_EssStatus(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "essEvidence"
		   });
		addAnnotation
		  (getStructure_Naf2008(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "naf2008"
		   });
		addAnnotation
		  (getStructure_Naf2025(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "naf2025"
		   });
		addAnnotation
		  (getStructure_Activities(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "activity"
		   });
		addAnnotation
		  (getStructure_Filieres(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "filiere"
		   });
		addAnnotation
		  (getStructure_Location(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "location"
		   });
		addAnnotation
		  (getStructure_Position(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "position"
		   });
		addAnnotation
		  (getStructure_Staff(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "staff"
		   });
		addAnnotation
		  (getStructure_Approvals(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "approval"
		   });
		addAnnotation
		  (getStructure_Networks(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "network"
		   });
		addAnnotation
		  (getStructure_Parent(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "parent"
		   });
		addAnnotation
		  (getStructure_Contacts(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "contact"
		   });
		addAnnotation
		  (getEssEvidence_Source(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "source"
		   });
		addAnnotation
		  (getEssEvidence_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getStaffBand_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getRoleContact_Role(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "role"
		   });
		addAnnotation
		  (getRoleContact_Channel(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "channel"
		   });
		addAnnotation
		  (getFiliere_Activities(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "activity"
		   });
		addAnnotation
		  (getFiliere_ChainLinks(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "chainLink"
		   });
		addAnnotation
		  (getFiliere_Actors(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "actor"
		   });
		addAnnotation
		  (getFiliere_Needs(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "need"
		   });
		addAnnotation
		  (getFiliere_Resources(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "resource"
		   });
		addAnnotation
		  (getChainLink_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getChainLink_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getChainLink_Activities(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "activity"
		   });
		addAnnotation
		  (getChainLink_Actors(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "actor"
		   });
		addAnnotation
		  (getPolicyLever_Field(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "field"
		   });
		addAnnotation
		  (getPolicyLever_Actions(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "action"
		   });
		addAnnotation
		  (getPolicyAction_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getPolicyAction_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getPolicyAction_Examples(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "example"
		   });
		addAnnotation
		  (getStrategyElement_Parent(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "parent"
		   });
		addAnnotation
		  (getStrategy_Owner(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "owner"
		   });
		addAnnotation
		  (getStrategyAction_Means(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "means"
		   });
		addAnnotation
		  (getStrategyAction_Leads(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "lead"
		   });
		addAnnotation
		  (getIndicator_Measure(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "measure"
		   });
		addAnnotation
		  (getIndicator_Baseline(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "baseline"
		   });
		addAnnotation
		  (getIndicator_Target(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "target"
		   });
		addAnnotation
		  (getEvaluation_Findings(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "findings"
		   });
		addAnnotation
		  (getTerritory_Parents(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "parent"
		   });
		addAnnotation
		  (getTerritory_Members(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "member"
		   });
		addAnnotation
		  (getTerritory_Successor(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "successor"
		   });
		addAnnotation
		  (getTerritory_Postcodes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "postcode"
		   });
		addAnnotation
		  (getConcept_Scheme(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "scheme"
		   });
		addAnnotation
		  (getConcept_AltLabels(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "altLabel"
		   });
		addAnnotation
		  (getConcept_HiddenLabels(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "hiddenLabel"
		   });
		addAnnotation
		  (getConcept_ScopeNote(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "scopeNote"
		   });
		addAnnotation
		  (getConcept_Broader(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "broader"
		   });
		addAnnotation
		  (getConcept_Related(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "related"
		   });
		addAnnotation
		  (getConcept_ExactMatches(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "exactMatch"
		   });
		addAnnotation
		  (getObservation_Measure(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "measure"
		   });
		addAnnotation
		  (getObservation_Area(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "area"
		   });
		addAnnotation
		  (getObservation_Dimensions(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "dimension"
		   });
		addAnnotation
		  (getLink_Label(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "label"
		   });
		addAnnotation
		  (getAttachment_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getCitation_Label(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "label"
		   });
		addAnnotation
		  (getProvenance_Raw(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "raw"
		   });
		addAnnotation
		  (getTranslation_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getTranslation_Summary(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "summary"
		   });
		addAnnotation
		  (getTranslation_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description"
		   });
		addAnnotation
		  (getTranslation_AltLabels(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "altLabel"
		   });
		addAnnotation
		  (getRelation_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getComment_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getCollectionDescriptor_Title(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "title"
		   });
		addAnnotation
		  (getCollectionDescriptor_Publisher(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "publisher"
		   });
		addAnnotation
		  (getCollectionDescriptor_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description"
		   });
		addAnnotation
		  (getCollectionDescriptor_Translations(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "translation"
		   });
		addAnnotation
		  (getEntrySet_Scheme(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "scheme"
		   });
		addAnnotation
		  (getEntrySet_Entries(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "entry"
		   });
		addAnnotation
		  (getOverlay_Reason(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "reason"
		   });
		addAnnotation
		  (getOverlay_Values(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "values"
		   });
		addAnnotation
		  (getProjectFile_Pseudonym(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "pseudonym"
		   });
		addAnnotation
		  (getProjectFile_Profile(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "profile"
		   });
		addAnnotation
		  (getProjectFile_Selections(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "selection"
		   });
		addAnnotation
		  (getProjectFile_Notes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "notes"
		   });
		addAnnotation
		  (getProfile_Family(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "family"
		   });
		addAnnotation
		  (getProfile_LegalForm(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "legalForm"
		   });
		addAnnotation
		  (getProfile_ConsideredForms(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "consideredForm"
		   });
		addAnnotation
		  (getProfile_Territory(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "territory"
		   });
		addAnnotation
		  (getProfile_Filieres(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "filiere"
		   });
		addAnnotation
		  (getProfile_Activities(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "activity"
		   });
		addAnnotation
		  (getProfile_Stage(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "stage"
		   });
		addAnnotation
		  (getProfile_Approvals(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "approval"
		   });
		addAnnotation
		  (getProfile_Publics(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "public"
		   });
		addAnnotation
		  (getProfile_Needs(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "need"
		   });
		addAnnotation
		  (getProfile_NeedText(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "needText"
		   });
		addAnnotation
		  (getProfile_Expenses(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "expense"
		   });
		addAnnotation
		  (getProfile_StateAids(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "stateAid"
		   });
		addAnnotation
		  (getProfile_KnownEmpty(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "knownEmpty"
		   });
		addAnnotation
		  (getPlannedExpense_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getReceivedAid_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getSelection_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (getSelection_Comment(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "comment"
		   });
		addAnnotation
		  (getSelection_History(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "step"
		   });
		addAnnotation
		  (getSelectionStep_Note(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "note"
		   });
		addAnnotation
		  (entryIdEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z0-9][a-z0-9-]*:[A-Za-z0-9._/-]+"
		   });
		addAnnotation
		  (entryRefEDataType,
		   source,
		   new String[] {
			   "pattern", "[a-z0-9][a-z0-9-]*:[A-Za-z0-9._/-]+"
		   });
		addAnnotation
		  (yearOrDateEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
		   });
	}

} //MaillagePackageImpl
