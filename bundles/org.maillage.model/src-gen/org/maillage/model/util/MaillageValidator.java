/**
 */
package org.maillage.model.util;

import java.time.LocalDate;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.eclipse.emf.ecore.xml.type.util.XMLTypeUtil;

import org.maillage.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.maillage.model.MaillagePackage
 * @generated
 */
public class MaillageValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final MaillageValidator INSTANCE = new MaillageValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.maillage.model";

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 0;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants in a derived class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MaillageValidator() {
		super();
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return MaillagePackage.eINSTANCE;
	}

	/**
	 * Calls <code>validateXXX</code> for the corresponding classifier of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean validate(int classifierID, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		switch (classifierID) {
			case MaillagePackage.ENTRY:
				return validateEntry((Entry)value, diagnostics, context);
			case MaillagePackage.RESOURCE:
				return validateResource((Resource)value, diagnostics, context);
			case MaillagePackage.TOOL:
				return validateTool((Tool)value, diagnostics, context);
			case MaillagePackage.GUIDE:
				return validateGuide((Guide)value, diagnostics, context);
			case MaillagePackage.GOOD_PRACTICE:
				return validateGoodPractice((GoodPractice)value, diagnostics, context);
			case MaillagePackage.TRAINING:
				return validateTraining((Training)value, diagnostics, context);
			case MaillagePackage.TRAINING_SESSION:
				return validateTrainingSession((TrainingSession)value, diagnostics, context);
			case MaillagePackage.SUPPORT_SCHEME:
				return validateSupportScheme((SupportScheme)value, diagnostics, context);
			case MaillagePackage.CALL:
				return validateCall((Call)value, diagnostics, context);
			case MaillagePackage.AMOUNT:
				return validateAmount((Amount)value, diagnostics, context);
			case MaillagePackage.STEP:
				return validateStep((Step)value, diagnostics, context);
			case MaillagePackage.REQUIRED_DOCUMENT:
				return validateRequiredDocument((RequiredDocument)value, diagnostics, context);
			case MaillagePackage.CUMULATION:
				return validateCumulation((Cumulation)value, diagnostics, context);
			case MaillagePackage.ELIGIBILITY:
				return validateEligibility((Eligibility)value, diagnostics, context);
			case MaillagePackage.CRITERION:
				return validateCriterion((Criterion)value, diagnostics, context);
			case MaillagePackage.CRITERION_GROUP:
				return validateCriterionGroup((CriterionGroup)value, diagnostics, context);
			case MaillagePackage.FAMILY_CRITERION:
				return validateFamilyCriterion((FamilyCriterion)value, diagnostics, context);
			case MaillagePackage.LEGAL_FORM_CRITERION:
				return validateLegalFormCriterion((LegalFormCriterion)value, diagnostics, context);
			case MaillagePackage.APPROVAL_CRITERION:
				return validateApprovalCriterion((ApprovalCriterion)value, diagnostics, context);
			case MaillagePackage.TERRITORY_CRITERION:
				return validateTerritoryCriterion((TerritoryCriterion)value, diagnostics, context);
			case MaillagePackage.ACTIVITY_CRITERION:
				return validateActivityCriterion((ActivityCriterion)value, diagnostics, context);
			case MaillagePackage.STAGE_CRITERION:
				return validateStageCriterion((StageCriterion)value, diagnostics, context);
			case MaillagePackage.NOT_YET_CREATED_CRITERION:
				return validateNotYetCreatedCriterion((NotYetCreatedCriterion)value, diagnostics, context);
			case MaillagePackage.AGE_CRITERION:
				return validateAgeCriterion((AgeCriterion)value, diagnostics, context);
			case MaillagePackage.STAFF_CRITERION:
				return validateStaffCriterion((StaffCriterion)value, diagnostics, context);
			case MaillagePackage.BUDGET_CRITERION:
				return validateBudgetCriterion((BudgetCriterion)value, diagnostics, context);
			case MaillagePackage.PUBLIC_CRITERION:
				return validatePublicCriterion((PublicCriterion)value, diagnostics, context);
			case MaillagePackage.EXPENSE_CRITERION:
				return validateExpenseCriterion((ExpenseCriterion)value, diagnostics, context);
			case MaillagePackage.AMOUNT_SOUGHT_CRITERION:
				return validateAmountSoughtCriterion((AmountSoughtCriterion)value, diagnostics, context);
			case MaillagePackage.OTHER_CRITERION:
				return validateOtherCriterion((OtherCriterion)value, diagnostics, context);
			case MaillagePackage.FAMILY:
				return validateFamily((Family)value, diagnostics, context);
			case MaillagePackage.LEGAL_FORM:
				return validateLegalForm((LegalForm)value, diagnostics, context);
			case MaillagePackage.STRUCTURE:
				return validateStructure((Structure)value, diagnostics, context);
			case MaillagePackage.ESS_EVIDENCE:
				return validateEssEvidence((EssEvidence)value, diagnostics, context);
			case MaillagePackage.APPROVAL:
				return validateApproval((Approval)value, diagnostics, context);
			case MaillagePackage.POSITION:
				return validatePosition((Position)value, diagnostics, context);
			case MaillagePackage.STAFF_BAND:
				return validateStaffBand((StaffBand)value, diagnostics, context);
			case MaillagePackage.ROLE_CONTACT:
				return validateRoleContact((RoleContact)value, diagnostics, context);
			case MaillagePackage.FILIERE:
				return validateFiliere((Filiere)value, diagnostics, context);
			case MaillagePackage.CHAIN_LINK:
				return validateChainLink((ChainLink)value, diagnostics, context);
			case MaillagePackage.POLICY_LEVER:
				return validatePolicyLever((PolicyLever)value, diagnostics, context);
			case MaillagePackage.POLICY_ACTION:
				return validatePolicyAction((PolicyAction)value, diagnostics, context);
			case MaillagePackage.STRATEGY_ELEMENT:
				return validateStrategyElement((StrategyElement)value, diagnostics, context);
			case MaillagePackage.STRATEGY:
				return validateStrategy((Strategy)value, diagnostics, context);
			case MaillagePackage.STRATEGY_PART:
				return validateStrategyPart((StrategyPart)value, diagnostics, context);
			case MaillagePackage.STRATEGY_ACTION:
				return validateStrategyAction((StrategyAction)value, diagnostics, context);
			case MaillagePackage.INDICATOR:
				return validateIndicator((Indicator)value, diagnostics, context);
			case MaillagePackage.EVALUATION:
				return validateEvaluation((Evaluation)value, diagnostics, context);
			case MaillagePackage.TERRITORY:
				return validateTerritory((Territory)value, diagnostics, context);
			case MaillagePackage.CONCEPT_SCHEME:
				return validateConceptScheme((ConceptScheme)value, diagnostics, context);
			case MaillagePackage.CONCEPT:
				return validateConcept((Concept)value, diagnostics, context);
			case MaillagePackage.OBSERVATION:
				return validateObservation((Observation)value, diagnostics, context);
			case MaillagePackage.DIMENSION:
				return validateDimension((Dimension)value, diagnostics, context);
			case MaillagePackage.LINK:
				return validateLink((Link)value, diagnostics, context);
			case MaillagePackage.ATTACHMENT:
				return validateAttachment((Attachment)value, diagnostics, context);
			case MaillagePackage.CITATION:
				return validateCitation((Citation)value, diagnostics, context);
			case MaillagePackage.PROVENANCE:
				return validateProvenance((Provenance)value, diagnostics, context);
			case MaillagePackage.TRANSLATION:
				return validateTranslation((Translation)value, diagnostics, context);
			case MaillagePackage.RELATION:
				return validateRelation((Relation)value, diagnostics, context);
			case MaillagePackage.COMMENT:
				return validateComment((Comment)value, diagnostics, context);
			case MaillagePackage.COLLECTION_DESCRIPTOR:
				return validateCollectionDescriptor((CollectionDescriptor)value, diagnostics, context);
			case MaillagePackage.ENTRY_SET:
				return validateEntrySet((EntrySet)value, diagnostics, context);
			case MaillagePackage.OVERLAY:
				return validateOverlay((Overlay)value, diagnostics, context);
			case MaillagePackage.PROJECT_FILE:
				return validateProjectFile((ProjectFile)value, diagnostics, context);
			case MaillagePackage.PROFILE:
				return validateProfile((Profile)value, diagnostics, context);
			case MaillagePackage.PLANNED_EXPENSE:
				return validatePlannedExpense((PlannedExpense)value, diagnostics, context);
			case MaillagePackage.RECEIVED_AID:
				return validateReceivedAid((ReceivedAid)value, diagnostics, context);
			case MaillagePackage.SELECTION:
				return validateSelection((Selection)value, diagnostics, context);
			case MaillagePackage.SELECTION_STEP:
				return validateSelectionStep((SelectionStep)value, diagnostics, context);
			case MaillagePackage.ENTRY_STATUS:
				return validateEntryStatus((EntryStatus)value, diagnostics, context);
			case MaillagePackage.GUIDE_KIND:
				return validateGuideKind((GuideKind)value, diagnostics, context);
			case MaillagePackage.TRAINING_MODE:
				return validateTrainingMode((TrainingMode)value, diagnostics, context);
			case MaillagePackage.OPENNESS:
				return validateOpenness((Openness)value, diagnostics, context);
			case MaillagePackage.RECURRENCE:
				return validateRecurrence((Recurrence)value, diagnostics, context);
			case MaillagePackage.AID_REGIME:
				return validateAidRegime((AidRegime)value, diagnostics, context);
			case MaillagePackage.OPERATOR:
				return validateOperator((Operator)value, diagnostics, context);
			case MaillagePackage.TRISTATE:
				return validateTristate((Tristate)value, diagnostics, context);
			case MaillagePackage.STRUCTURE_ROLE:
				return validateStructureRole((StructureRole)value, diagnostics, context);
			case MaillagePackage.EVIDENCE_KIND:
				return validateEvidenceKind((EvidenceKind)value, diagnostics, context);
			case MaillagePackage.STRATEGY_PART_KIND:
				return validateStrategyPartKind((StrategyPartKind)value, diagnostics, context);
			case MaillagePackage.TERRITORY_KIND:
				return validateTerritoryKind((TerritoryKind)value, diagnostics, context);
			case MaillagePackage.LINK_ROLE:
				return validateLinkRole((LinkRole)value, diagnostics, context);
			case MaillagePackage.LINK_STATE:
				return validateLinkState((LinkState)value, diagnostics, context);
			case MaillagePackage.RELATION_KIND:
				return validateRelationKind((RelationKind)value, diagnostics, context);
			case MaillagePackage.SELECTION_STATE:
				return validateSelectionState((SelectionState)value, diagnostics, context);
			case MaillagePackage.ENTRY_ID:
				return validateEntryId((String)value, diagnostics, context);
			case MaillagePackage.ENTRY_REF:
				return validateEntryRef((String)value, diagnostics, context);
			case MaillagePackage.DATE:
				return validateDate((LocalDate)value, diagnostics, context);
			case MaillagePackage.YEAR_OR_DATE:
				return validateYearOrDate((String)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEntry(Entry entry, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(entry, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResource(Resource resource, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(resource, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTool(Tool tool, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(tool, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGuide(Guide guide, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(guide, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGoodPractice(GoodPractice goodPractice, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(goodPractice, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTraining(Training training, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(training, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTrainingSession(TrainingSession trainingSession, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(trainingSession, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSupportScheme(SupportScheme supportScheme, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(supportScheme, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCall(Call call, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(call, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAmount(Amount amount, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(amount, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStep(Step step, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(step, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRequiredDocument(RequiredDocument requiredDocument, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(requiredDocument, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCumulation(Cumulation cumulation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(cumulation, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEligibility(Eligibility eligibility, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(eligibility, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCriterion(Criterion criterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(criterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCriterionGroup(CriterionGroup criterionGroup, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(criterionGroup, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFamilyCriterion(FamilyCriterion familyCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(familyCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLegalFormCriterion(LegalFormCriterion legalFormCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(legalFormCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateApprovalCriterion(ApprovalCriterion approvalCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(approvalCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTerritoryCriterion(TerritoryCriterion territoryCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(territoryCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateActivityCriterion(ActivityCriterion activityCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(activityCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStageCriterion(StageCriterion stageCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(stageCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNotYetCreatedCriterion(NotYetCreatedCriterion notYetCreatedCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(notYetCreatedCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAgeCriterion(AgeCriterion ageCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(ageCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStaffCriterion(StaffCriterion staffCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(staffCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateBudgetCriterion(BudgetCriterion budgetCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(budgetCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePublicCriterion(PublicCriterion publicCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(publicCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExpenseCriterion(ExpenseCriterion expenseCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(expenseCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAmountSoughtCriterion(AmountSoughtCriterion amountSoughtCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(amountSoughtCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOtherCriterion(OtherCriterion otherCriterion, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(otherCriterion, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFamily(Family family, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(family, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLegalForm(LegalForm legalForm, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(legalForm, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStructure(Structure structure, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(structure, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEssEvidence(EssEvidence essEvidence, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(essEvidence, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateApproval(Approval approval, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(approval, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePosition(Position position, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(position, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStaffBand(StaffBand staffBand, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(staffBand, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRoleContact(RoleContact roleContact, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(roleContact, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateFiliere(Filiere filiere, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(filiere, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChainLink(ChainLink chainLink, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(chainLink, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePolicyLever(PolicyLever policyLever, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(policyLever, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePolicyAction(PolicyAction policyAction, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(policyAction, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStrategyElement(StrategyElement strategyElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(strategyElement, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStrategy(Strategy strategy, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(strategy, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStrategyPart(StrategyPart strategyPart, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(strategyPart, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStrategyAction(StrategyAction strategyAction, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(strategyAction, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIndicator(Indicator indicator, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(indicator, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEvaluation(Evaluation evaluation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(evaluation, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTerritory(Territory territory, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(territory, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateConceptScheme(ConceptScheme conceptScheme, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(conceptScheme, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateConcept(Concept concept, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(concept, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateObservation(Observation observation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(observation, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDimension(Dimension dimension, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(dimension, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLink(Link link, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(link, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAttachment(Attachment attachment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(attachment, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCitation(Citation citation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(citation, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProvenance(Provenance provenance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(provenance, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTranslation(Translation translation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(translation, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRelation(Relation relation, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(relation, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComment(Comment comment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(comment, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCollectionDescriptor(CollectionDescriptor collectionDescriptor, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(collectionDescriptor, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEntrySet(EntrySet entrySet, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(entrySet, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOverlay(Overlay overlay, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(overlay, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProjectFile(ProjectFile projectFile, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(projectFile, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateProfile(Profile profile, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(profile, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlannedExpense(PlannedExpense plannedExpense, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(plannedExpense, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateReceivedAid(ReceivedAid receivedAid, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(receivedAid, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSelection(Selection selection, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(selection, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSelectionStep(SelectionStep selectionStep, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(selectionStep, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEntryStatus(EntryStatus entryStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateGuideKind(GuideKind guideKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTrainingMode(TrainingMode trainingMode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOpenness(Openness openness, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRecurrence(Recurrence recurrence, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateAidRegime(AidRegime aidRegime, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOperator(Operator operator, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTristate(Tristate tristate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStructureRole(StructureRole structureRole, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEvidenceKind(EvidenceKind evidenceKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStrategyPartKind(StrategyPartKind strategyPartKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTerritoryKind(TerritoryKind territoryKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLinkRole(LinkRole linkRole, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLinkState(LinkState linkState, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRelationKind(RelationKind relationKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSelectionState(SelectionState selectionState, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEntryId(String entryId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateEntryId_Pattern(entryId, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateEntryId_Pattern
	 */
	public static final  PatternMatcher [][] ENTRY_ID__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("[a-z0-9][a-z0-9-]*:[A-Za-z0-9._/-]+")
			}
		};

	/**
	 * Validates the Pattern constraint of '<em>Entry Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEntryId_Pattern(String entryId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(MaillagePackage.eINSTANCE.getEntryId(), entryId, ENTRY_ID__PATTERN__VALUES, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEntryRef(String entryRef, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateEntryRef_Pattern(entryRef, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateEntryRef_Pattern
	 */
	public static final  PatternMatcher [][] ENTRY_REF__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("[a-z0-9][a-z0-9-]*:[A-Za-z0-9._/-]+")
			}
		};

	/**
	 * Validates the Pattern constraint of '<em>Entry Ref</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateEntryRef_Pattern(String entryRef, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(MaillagePackage.eINSTANCE.getEntryRef(), entryRef, ENTRY_REF__PATTERN__VALUES, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateDate(LocalDate date, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateYearOrDate(String yearOrDate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateYearOrDate_Pattern(yearOrDate, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @see #validateYearOrDate_Pattern
	 */
	public static final  PatternMatcher [][] YEAR_OR_DATE__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
			}
		};

	/**
	 * Validates the Pattern constraint of '<em>Year Or Date</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateYearOrDate_Pattern(String yearOrDate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(MaillagePackage.eINSTANCE.getYearOrDate(), yearOrDate, YEAR_OR_DATE__PATTERN__VALUES, diagnostics, context);
	}

	/**
	 * Returns the resource locator that will be used to fetch messages for this validator's diagnostics.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		// TODO
		// Specialize this to return a resource locator for messages specific to this validator.
		// Ensure that you remove @generated or mark it @generated NOT
		return super.getResourceLocator();
	}

} //MaillageValidator
