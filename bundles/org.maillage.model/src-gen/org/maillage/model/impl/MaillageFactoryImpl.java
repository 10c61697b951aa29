/**
 */
package org.maillage.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.maillage.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MaillageFactoryImpl extends EFactoryImpl implements MaillageFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static MaillageFactory init() {
		try {
			MaillageFactory theMaillageFactory = (MaillageFactory)EPackage.Registry.INSTANCE.getEFactory(MaillagePackage.eNS_URI);
			if (theMaillageFactory != null) {
				return theMaillageFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new MaillageFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MaillageFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case MaillagePackage.TOOL: return createTool();
			case MaillagePackage.GUIDE: return createGuide();
			case MaillagePackage.GOOD_PRACTICE: return createGoodPractice();
			case MaillagePackage.TRAINING: return createTraining();
			case MaillagePackage.TRAINING_SESSION: return createTrainingSession();
			case MaillagePackage.SUPPORT_SCHEME: return createSupportScheme();
			case MaillagePackage.CALL: return createCall();
			case MaillagePackage.AMOUNT: return createAmount();
			case MaillagePackage.STEP: return createStep();
			case MaillagePackage.REQUIRED_DOCUMENT: return createRequiredDocument();
			case MaillagePackage.CUMULATION: return createCumulation();
			case MaillagePackage.ELIGIBILITY: return createEligibility();
			case MaillagePackage.CRITERION_GROUP: return createCriterionGroup();
			case MaillagePackage.FAMILY_CRITERION: return createFamilyCriterion();
			case MaillagePackage.LEGAL_FORM_CRITERION: return createLegalFormCriterion();
			case MaillagePackage.APPROVAL_CRITERION: return createApprovalCriterion();
			case MaillagePackage.TERRITORY_CRITERION: return createTerritoryCriterion();
			case MaillagePackage.ACTIVITY_CRITERION: return createActivityCriterion();
			case MaillagePackage.STAGE_CRITERION: return createStageCriterion();
			case MaillagePackage.NOT_YET_CREATED_CRITERION: return createNotYetCreatedCriterion();
			case MaillagePackage.AGE_CRITERION: return createAgeCriterion();
			case MaillagePackage.STAFF_CRITERION: return createStaffCriterion();
			case MaillagePackage.BUDGET_CRITERION: return createBudgetCriterion();
			case MaillagePackage.PUBLIC_CRITERION: return createPublicCriterion();
			case MaillagePackage.EXPENSE_CRITERION: return createExpenseCriterion();
			case MaillagePackage.AMOUNT_SOUGHT_CRITERION: return createAmountSoughtCriterion();
			case MaillagePackage.OTHER_CRITERION: return createOtherCriterion();
			case MaillagePackage.FAMILY: return createFamily();
			case MaillagePackage.LEGAL_FORM: return createLegalForm();
			case MaillagePackage.STRUCTURE: return createStructure();
			case MaillagePackage.ESS_EVIDENCE: return createEssEvidence();
			case MaillagePackage.APPROVAL: return createApproval();
			case MaillagePackage.POSITION: return createPosition();
			case MaillagePackage.STAFF_BAND: return createStaffBand();
			case MaillagePackage.ROLE_CONTACT: return createRoleContact();
			case MaillagePackage.FILIERE: return createFiliere();
			case MaillagePackage.CHAIN_LINK: return createChainLink();
			case MaillagePackage.POLICY_LEVER: return createPolicyLever();
			case MaillagePackage.POLICY_ACTION: return createPolicyAction();
			case MaillagePackage.STRATEGY: return createStrategy();
			case MaillagePackage.STRATEGY_PART: return createStrategyPart();
			case MaillagePackage.STRATEGY_ACTION: return createStrategyAction();
			case MaillagePackage.INDICATOR: return createIndicator();
			case MaillagePackage.EVALUATION: return createEvaluation();
			case MaillagePackage.TERRITORY: return createTerritory();
			case MaillagePackage.CONCEPT_SCHEME: return createConceptScheme();
			case MaillagePackage.CONCEPT: return createConcept();
			case MaillagePackage.OBSERVATION: return createObservation();
			case MaillagePackage.DIMENSION: return createDimension();
			case MaillagePackage.LINK: return createLink();
			case MaillagePackage.ATTACHMENT: return createAttachment();
			case MaillagePackage.CITATION: return createCitation();
			case MaillagePackage.PROVENANCE: return createProvenance();
			case MaillagePackage.TRANSLATION: return createTranslation();
			case MaillagePackage.RELATION: return createRelation();
			case MaillagePackage.COMMENT: return createComment();
			case MaillagePackage.COLLECTION_DESCRIPTOR: return createCollectionDescriptor();
			case MaillagePackage.ENTRY_SET: return createEntrySet();
			case MaillagePackage.OVERLAY: return createOverlay();
			case MaillagePackage.PROJECT_FILE: return createProjectFile();
			case MaillagePackage.PROFILE: return createProfile();
			case MaillagePackage.PLANNED_EXPENSE: return createPlannedExpense();
			case MaillagePackage.RECEIVED_AID: return createReceivedAid();
			case MaillagePackage.SELECTION: return createSelection();
			case MaillagePackage.SELECTION_STEP: return createSelectionStep();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case MaillagePackage.ENTRY_STATUS:
				return createEntryStatusFromString(eDataType, initialValue);
			case MaillagePackage.GUIDE_KIND:
				return createGuideKindFromString(eDataType, initialValue);
			case MaillagePackage.TRAINING_MODE:
				return createTrainingModeFromString(eDataType, initialValue);
			case MaillagePackage.OPENNESS:
				return createOpennessFromString(eDataType, initialValue);
			case MaillagePackage.RECURRENCE:
				return createRecurrenceFromString(eDataType, initialValue);
			case MaillagePackage.AID_REGIME:
				return createAidRegimeFromString(eDataType, initialValue);
			case MaillagePackage.OPERATOR:
				return createOperatorFromString(eDataType, initialValue);
			case MaillagePackage.TRISTATE:
				return createTristateFromString(eDataType, initialValue);
			case MaillagePackage.STRUCTURE_ROLE:
				return createStructureRoleFromString(eDataType, initialValue);
			case MaillagePackage.EVIDENCE_KIND:
				return createEvidenceKindFromString(eDataType, initialValue);
			case MaillagePackage.STRATEGY_PART_KIND:
				return createStrategyPartKindFromString(eDataType, initialValue);
			case MaillagePackage.TERRITORY_KIND:
				return createTerritoryKindFromString(eDataType, initialValue);
			case MaillagePackage.LINK_ROLE:
				return createLinkRoleFromString(eDataType, initialValue);
			case MaillagePackage.LINK_STATE:
				return createLinkStateFromString(eDataType, initialValue);
			case MaillagePackage.RELATION_KIND:
				return createRelationKindFromString(eDataType, initialValue);
			case MaillagePackage.SELECTION_STATE:
				return createSelectionStateFromString(eDataType, initialValue);
			case MaillagePackage.ENTRY_ID:
				return createEntryIdFromString(eDataType, initialValue);
			case MaillagePackage.ENTRY_REF:
				return createEntryRefFromString(eDataType, initialValue);
			case MaillagePackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case MaillagePackage.YEAR_OR_DATE:
				return createYearOrDateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case MaillagePackage.ENTRY_STATUS:
				return convertEntryStatusToString(eDataType, instanceValue);
			case MaillagePackage.GUIDE_KIND:
				return convertGuideKindToString(eDataType, instanceValue);
			case MaillagePackage.TRAINING_MODE:
				return convertTrainingModeToString(eDataType, instanceValue);
			case MaillagePackage.OPENNESS:
				return convertOpennessToString(eDataType, instanceValue);
			case MaillagePackage.RECURRENCE:
				return convertRecurrenceToString(eDataType, instanceValue);
			case MaillagePackage.AID_REGIME:
				return convertAidRegimeToString(eDataType, instanceValue);
			case MaillagePackage.OPERATOR:
				return convertOperatorToString(eDataType, instanceValue);
			case MaillagePackage.TRISTATE:
				return convertTristateToString(eDataType, instanceValue);
			case MaillagePackage.STRUCTURE_ROLE:
				return convertStructureRoleToString(eDataType, instanceValue);
			case MaillagePackage.EVIDENCE_KIND:
				return convertEvidenceKindToString(eDataType, instanceValue);
			case MaillagePackage.STRATEGY_PART_KIND:
				return convertStrategyPartKindToString(eDataType, instanceValue);
			case MaillagePackage.TERRITORY_KIND:
				return convertTerritoryKindToString(eDataType, instanceValue);
			case MaillagePackage.LINK_ROLE:
				return convertLinkRoleToString(eDataType, instanceValue);
			case MaillagePackage.LINK_STATE:
				return convertLinkStateToString(eDataType, instanceValue);
			case MaillagePackage.RELATION_KIND:
				return convertRelationKindToString(eDataType, instanceValue);
			case MaillagePackage.SELECTION_STATE:
				return convertSelectionStateToString(eDataType, instanceValue);
			case MaillagePackage.ENTRY_ID:
				return convertEntryIdToString(eDataType, instanceValue);
			case MaillagePackage.ENTRY_REF:
				return convertEntryRefToString(eDataType, instanceValue);
			case MaillagePackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case MaillagePackage.YEAR_OR_DATE:
				return convertYearOrDateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tool createTool() {
		ToolImpl tool = new ToolImpl();
		return tool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guide createGuide() {
		GuideImpl guide = new GuideImpl();
		return guide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoodPractice createGoodPractice() {
		GoodPracticeImpl goodPractice = new GoodPracticeImpl();
		return goodPractice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Training createTraining() {
		TrainingImpl training = new TrainingImpl();
		return training;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrainingSession createTrainingSession() {
		TrainingSessionImpl trainingSession = new TrainingSessionImpl();
		return trainingSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportScheme createSupportScheme() {
		SupportSchemeImpl supportScheme = new SupportSchemeImpl();
		return supportScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Call createCall() {
		CallImpl call = new CallImpl();
		return call;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount createAmount() {
		AmountImpl amount = new AmountImpl();
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step createStep() {
		StepImpl step = new StepImpl();
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequiredDocument createRequiredDocument() {
		RequiredDocumentImpl requiredDocument = new RequiredDocumentImpl();
		return requiredDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cumulation createCumulation() {
		CumulationImpl cumulation = new CumulationImpl();
		return cumulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Eligibility createEligibility() {
		EligibilityImpl eligibility = new EligibilityImpl();
		return eligibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CriterionGroup createCriterionGroup() {
		CriterionGroupImpl criterionGroup = new CriterionGroupImpl();
		return criterionGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FamilyCriterion createFamilyCriterion() {
		FamilyCriterionImpl familyCriterion = new FamilyCriterionImpl();
		return familyCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalFormCriterion createLegalFormCriterion() {
		LegalFormCriterionImpl legalFormCriterion = new LegalFormCriterionImpl();
		return legalFormCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalCriterion createApprovalCriterion() {
		ApprovalCriterionImpl approvalCriterion = new ApprovalCriterionImpl();
		return approvalCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TerritoryCriterion createTerritoryCriterion() {
		TerritoryCriterionImpl territoryCriterion = new TerritoryCriterionImpl();
		return territoryCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityCriterion createActivityCriterion() {
		ActivityCriterionImpl activityCriterion = new ActivityCriterionImpl();
		return activityCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageCriterion createStageCriterion() {
		StageCriterionImpl stageCriterion = new StageCriterionImpl();
		return stageCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotYetCreatedCriterion createNotYetCreatedCriterion() {
		NotYetCreatedCriterionImpl notYetCreatedCriterion = new NotYetCreatedCriterionImpl();
		return notYetCreatedCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgeCriterion createAgeCriterion() {
		AgeCriterionImpl ageCriterion = new AgeCriterionImpl();
		return ageCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffCriterion createStaffCriterion() {
		StaffCriterionImpl staffCriterion = new StaffCriterionImpl();
		return staffCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetCriterion createBudgetCriterion() {
		BudgetCriterionImpl budgetCriterion = new BudgetCriterionImpl();
		return budgetCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicCriterion createPublicCriterion() {
		PublicCriterionImpl publicCriterion = new PublicCriterionImpl();
		return publicCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpenseCriterion createExpenseCriterion() {
		ExpenseCriterionImpl expenseCriterion = new ExpenseCriterionImpl();
		return expenseCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmountSoughtCriterion createAmountSoughtCriterion() {
		AmountSoughtCriterionImpl amountSoughtCriterion = new AmountSoughtCriterionImpl();
		return amountSoughtCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherCriterion createOtherCriterion() {
		OtherCriterionImpl otherCriterion = new OtherCriterionImpl();
		return otherCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Family createFamily() {
		FamilyImpl family = new FamilyImpl();
		return family;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalForm createLegalForm() {
		LegalFormImpl legalForm = new LegalFormImpl();
		return legalForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Structure createStructure() {
		StructureImpl structure = new StructureImpl();
		return structure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EssEvidence createEssEvidence() {
		EssEvidenceImpl essEvidence = new EssEvidenceImpl();
		return essEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval createApproval() {
		ApprovalImpl approval = new ApprovalImpl();
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Position createPosition() {
		PositionImpl position = new PositionImpl();
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaffBand createStaffBand() {
		StaffBandImpl staffBand = new StaffBandImpl();
		return staffBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleContact createRoleContact() {
		RoleContactImpl roleContact = new RoleContactImpl();
		return roleContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Filiere createFiliere() {
		FiliereImpl filiere = new FiliereImpl();
		return filiere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChainLink createChainLink() {
		ChainLinkImpl chainLink = new ChainLinkImpl();
		return chainLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyLever createPolicyLever() {
		PolicyLeverImpl policyLever = new PolicyLeverImpl();
		return policyLever;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyAction createPolicyAction() {
		PolicyActionImpl policyAction = new PolicyActionImpl();
		return policyAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy createStrategy() {
		StrategyImpl strategy = new StrategyImpl();
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategyPart createStrategyPart() {
		StrategyPartImpl strategyPart = new StrategyPartImpl();
		return strategyPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategyAction createStrategyAction() {
		StrategyActionImpl strategyAction = new StrategyActionImpl();
		return strategyAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evaluation createEvaluation() {
		EvaluationImpl evaluation = new EvaluationImpl();
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Territory createTerritory() {
		TerritoryImpl territory = new TerritoryImpl();
		return territory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConceptScheme createConceptScheme() {
		ConceptSchemeImpl conceptScheme = new ConceptSchemeImpl();
		return conceptScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept createConcept() {
		ConceptImpl concept = new ConceptImpl();
		return concept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Observation createObservation() {
		ObservationImpl observation = new ObservationImpl();
		return observation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension createDimension() {
		DimensionImpl dimension = new DimensionImpl();
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Citation createCitation() {
		CitationImpl citation = new CitationImpl();
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance createProvenance() {
		ProvenanceImpl provenance = new ProvenanceImpl();
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Translation createTranslation() {
		TranslationImpl translation = new TranslationImpl();
		return translation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relation createRelation() {
		RelationImpl relation = new RelationImpl();
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Comment createComment() {
		CommentImpl comment = new CommentImpl();
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionDescriptor createCollectionDescriptor() {
		CollectionDescriptorImpl collectionDescriptor = new CollectionDescriptorImpl();
		return collectionDescriptor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntrySet createEntrySet() {
		EntrySetImpl entrySet = new EntrySetImpl();
		return entrySet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Overlay createOverlay() {
		OverlayImpl overlay = new OverlayImpl();
		return overlay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectFile createProjectFile() {
		ProjectFileImpl projectFile = new ProjectFileImpl();
		return projectFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profile createProfile() {
		ProfileImpl profile = new ProfileImpl();
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlannedExpense createPlannedExpense() {
		PlannedExpenseImpl plannedExpense = new PlannedExpenseImpl();
		return plannedExpense;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReceivedAid createReceivedAid() {
		ReceivedAidImpl receivedAid = new ReceivedAidImpl();
		return receivedAid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Selection createSelection() {
		SelectionImpl selection = new SelectionImpl();
		return selection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SelectionStep createSelectionStep() {
		SelectionStepImpl selectionStep = new SelectionStepImpl();
		return selectionStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntryStatus createEntryStatusFromString(EDataType eDataType, String initialValue) {
		EntryStatus result = EntryStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuideKind createGuideKindFromString(EDataType eDataType, String initialValue) {
		GuideKind result = GuideKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGuideKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrainingMode createTrainingModeFromString(EDataType eDataType, String initialValue) {
		TrainingMode result = TrainingMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTrainingModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Openness createOpennessFromString(EDataType eDataType, String initialValue) {
		Openness result = Openness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpennessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recurrence createRecurrenceFromString(EDataType eDataType, String initialValue) {
		Recurrence result = Recurrence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecurrenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AidRegime createAidRegimeFromString(EDataType eDataType, String initialValue) {
		AidRegime result = AidRegime.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAidRegimeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Operator createOperatorFromString(EDataType eDataType, String initialValue) {
		Operator result = Operator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOperatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tristate createTristateFromString(EDataType eDataType, String initialValue) {
		Tristate result = Tristate.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTristateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StructureRole createStructureRoleFromString(EDataType eDataType, String initialValue) {
		StructureRole result = StructureRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStructureRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceKind createEvidenceKindFromString(EDataType eDataType, String initialValue) {
		EvidenceKind result = EvidenceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrategyPartKind createStrategyPartKindFromString(EDataType eDataType, String initialValue) {
		StrategyPartKind result = StrategyPartKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStrategyPartKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TerritoryKind createTerritoryKindFromString(EDataType eDataType, String initialValue) {
		TerritoryKind result = TerritoryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTerritoryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LinkRole createLinkRoleFromString(EDataType eDataType, String initialValue) {
		LinkRole result = LinkRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLinkRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LinkState createLinkStateFromString(EDataType eDataType, String initialValue) {
		LinkState result = LinkState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLinkStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationKind createRelationKindFromString(EDataType eDataType, String initialValue) {
		RelationKind result = RelationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SelectionState createSelectionStateFromString(EDataType eDataType, String initialValue) {
		SelectionState result = SelectionState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSelectionStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createEntryIdFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createEntryRefFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryRefToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createYearOrDateFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertYearOrDateToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaillagePackage getMaillagePackage() {
		return (MaillagePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static MaillagePackage getPackage() {
		return MaillagePackage.eINSTANCE;
	}

} //MaillageFactoryImpl
