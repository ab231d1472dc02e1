package org.seine.sharing;

import static org.seine.sharing.Audience.ANYBODY;
import static org.seine.sharing.Audience.NOTICED;
import static org.seine.sharing.Audience.PORTAL;
import static org.seine.sharing.Audience.SIGNED_IN;
import static org.seine.sharing.Audience.roles;
import static org.seine.sharing.OperationKind.ADMINISTER;
import static org.seine.sharing.OperationKind.CHANGE;
import static org.seine.sharing.OperationKind.CREATE;
import static org.seine.sharing.OperationKind.DOWNLOAD;
import static org.seine.sharing.OperationKind.EXPORT;
import static org.seine.sharing.OperationKind.KEY_USE;
import static org.seine.sharing.OperationKind.LIST;
import static org.seine.sharing.OperationKind.OPEN;
import static org.seine.sharing.OperationKind.READ;
import static org.seine.sharing.OperationKind.REFUSE;
import static org.seine.sharing.RecordKind.ASSET;
import static org.seine.sharing.RecordKind.CERTIFICATE;
import static org.seine.sharing.RecordKind.CONSENT;
import static org.seine.sharing.RecordKind.DOCUMENT;
import static org.seine.sharing.RecordKind.DOSSIER;
import static org.seine.sharing.RecordKind.KEY;
import static org.seine.sharing.RecordKind.LEAD;
import static org.seine.sharing.RecordKind.MEASURE;
import static org.seine.sharing.RecordKind.MEMBER;
import static org.seine.sharing.RecordKind.NATIONAL_RULES;
import static org.seine.sharing.RecordKind.NOTICE;
import static org.seine.sharing.RecordKind.PARTICIPANT;
import static org.seine.sharing.RecordKind.PROPOSAL;
import static org.seine.sharing.RecordKind.REQUEST;
import static org.seine.sharing.RecordKind.THREAD;
import static org.seine.sharing.RecordKind.TRAIL_ENTRY;
import static org.seine.sharing.RecordKind.UNIT;
import static org.seine.sharing.RecordKind.VIEW;
import static org.seine.sharing.Role.ADMINISTRATOR;
import static org.seine.sharing.Role.AUDITOR;
import static org.seine.sharing.Role.FOCAL_POINT;
import static org.seine.sharing.Role.INVESTIGATOR;
import static org.seine.sharing.Role.REGISTRY_OFFICER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every word of the trail, and the table of who may say it.
 *
 * <p>A line reads: this operation, under this stable code, is of this kind, about this kind of
 * record, and is open to this audience. The line is the first of the door's three questions (role);
 * the unit and the grant are asked beside it, for each call. Codes are written into entries that
 * cannot change: a code is never renamed and never given another meaning.
 */
public enum Operation {
  // The directory: everybody reads units and contact points; administrators propose, units confirm.
  LIST_PARTICIPANTS("participant.list", LIST, PARTICIPANT, roles(Role.values())),
  READ_PARTICIPANT("participant.read", READ, PARTICIPANT, roles(Role.values())),
  LIST_UNITS("unit.list", LIST, UNIT, roles(Role.values())),
  READ_UNIT("unit.read", READ, UNIT, roles(Role.values())),
  CHANGE_CONTACT_POINT(
      "unit.change-contact-point",
      CHANGE,
      UNIT,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER, ADMINISTRATOR)),
  LIST_MEMBERS("member.list", LIST, MEMBER, roles(Role.values())),
  READ_MEMBER("member.read", READ, MEMBER, roles(Role.values())),
  READ_OWN_MEMBERSHIPS("member.read-own", LIST, MEMBER, SIGNED_IN),
  BEGIN_SESSION("session.begin", CREATE, MEMBER, SIGNED_IN),
  READ_SESSION("session.read", READ, MEMBER, SIGNED_IN),
  END_SESSION("session.end", CHANGE, MEMBER, SIGNED_IN),
  END_ALL_SESSIONS("session.end-all", CHANGE, MEMBER, SIGNED_IN),
  END_KEYCLOAK_SESSION("session.end-by-keycloak", CHANGE, MEMBER, ANYBODY),
  SUSPEND_MEMBER("member.suspend", ADMINISTER, MEMBER, PORTAL),
  APPOINT_FIRST_ADMINISTRATOR("member.appoint-first", ADMINISTER, MEMBER, PORTAL),
  LOAD_DEMO_DIRECTORY("participant.load-demo", ADMINISTER, PARTICIPANT, PORTAL),
  PROPOSE("proposal.create", CREATE, PROPOSAL, roles(ADMINISTRATOR)),
  LIST_PROPOSALS("proposal.list", LIST, PROPOSAL, roles(Role.values())),
  READ_PROPOSAL("proposal.read", READ, PROPOSAL, roles(Role.values())),
  CONFIRM_PROPOSAL(
      "proposal.confirm",
      ADMINISTER,
      PROPOSAL,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER, ADMINISTRATOR)),
  WITHDRAW_PROPOSAL("proposal.withdraw", ADMINISTER, PROPOSAL, roles(ADMINISTRATOR)),

  // The rules of a State: everybody reads what holds; the State and administrators propose, another
  // person confirms.
  READ_RULES("rules.read", READ, PARTICIPANT, roles(Role.values())),
  LIST_RULES_VERSIONS("rules.list-versions", LIST, PARTICIPANT, roles(Role.values())),
  READ_RULES_VERSION("rules.read-version", READ, NATIONAL_RULES, roles(Role.values())),
  PROPOSE_RULES("rules.propose", CREATE, PARTICIPANT, roles(FOCAL_POINT, ADMINISTRATOR)),
  CONFIRM_RULES(
      "rules.confirm", ADMINISTER, NATIONAL_RULES, roles(FOCAL_POINT, INVESTIGATOR, ADMINISTRATOR)),
  WITHDRAW_RULES(
      "rules.withdraw",
      ADMINISTER,
      NATIONAL_RULES,
      roles(FOCAL_POINT, INVESTIGATOR, ADMINISTRATOR)),
  LOAD_DEMO_RULES("rules.load-demo", ADMINISTER, PARTICIPANT, PORTAL),

  // Certificates and keys: issuing one is no use of any key; using one is recorded as such.
  LIST_CERTIFICATES("certificate.list", LIST, CERTIFICATE, roles(Role.values())),
  LIST_ALL_CERTIFICATES("certificate.list-all", LIST, CERTIFICATE, roles(AUDITOR, ADMINISTRATOR)),
  READ_REVOCATION_LIST("certificate.revocation-list", READ, CERTIFICATE, ANYBODY),
  ISSUE_CERTIFICATE("certificate.issue", ADMINISTER, CERTIFICATE, roles(ADMINISTRATOR)),
  ROTATE_KEYS("key.rotate", ADMINISTER, KEY, roles(ADMINISTRATOR)),
  REVOKE_CERTIFICATE("certificate.revoke", ADMINISTER, CERTIFICATE, roles(ADMINISTRATOR)),
  HAND_OVER_KEY("key.hand-over", EXPORT, KEY, roles(ADMINISTRATOR)),
  CONFIRM_KEY_HAND_OVER(
      "key.confirm-hand-over", EXPORT, KEY, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  USE_KEY("key.use", KEY_USE, KEY, PORTAL),
  REWRAP_ENVELOPES("key.rewrap", KEY_USE, KEY, PORTAL),
  WARN_OF_CERTIFICATE_END("certificate.warn-of-end", ADMINISTER, CERTIFICATE, PORTAL),
  PUBLISH_REVOCATION_LIST("certificate.publish-list", ADMINISTER, CERTIFICATE, PORTAL),

  // How the portal itself stands: nothing of content.
  READ_PORTAL_STATE("portal.state", LIST, KEY, roles(AUDITOR, ADMINISTRATOR)),

  // Leads: the unit provides or is a recipient; which of the two is the grant's question.
  LIST_LEADS("lead.list", LIST, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  SEARCH_LEADS("lead.search", LIST, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  READ_OWN_REFERENCE(
      "lead.read-own-reference", READ, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  SET_OWN_REFERENCE(
      "lead.set-own-reference", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  DRAFT_LEAD("lead.draft", CREATE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  SUBMIT_LEAD("lead.submit", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  CORRECT_LEAD("lead.correct", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_CORRECTION(
      "lead.open-correction", OPEN, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  SAVE_CORRECTION(
      "lead.save-correction", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  DISCARD_CORRECTION(
      "lead.discard-correction", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  DISCARD_DRAFT("lead.discard", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  ASK_WITHDRAWAL(
      "lead.ask-withdrawal", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_LEAD("lead.open", OPEN, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  RECEIVE_LEAD("lead.receive", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  RETURN_LEAD("lead.return", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  ASSESS_LEAD("lead.assess", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  ACCEPT_LEAD("lead.accept", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  READ_RECEIPT("lead.receipt", READ, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // Recipients: the provider names them.
  ADD_RECIPIENT("grant.add", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  WITHDRAW_RECIPIENT(
      "grant.withdraw", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // Documents of a lead.
  READ_LIMITS("document.limits", LIST, DOCUMENT, roles(Role.values())),
  LIST_DOCUMENTS("document.list", READ, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  UPLOAD_DOCUMENT(
      "document.upload", CHANGE, DOCUMENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REMOVE_DOCUMENT(
      "document.remove", CHANGE, DOCUMENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_DOCUMENT(
      "document.open", DOWNLOAD, DOCUMENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  VERIFY_DOCUMENT(
      "document.verify", READ, DOCUMENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  EXPORT_DOCUMENT(
      "document.export", EXPORT, DOCUMENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // Entities of a lead.
  OPEN_ENTITIES("entity.open", OPEN, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  CHANGE_ENTITIES(
      "entity.change", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  IMPORT_ENTITIES(
      "entity.import", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  READ_ENTITY_MODEL("entity.model", LIST, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // Consent: what may be done with a lead beyond its use condition. What is put to the Chamber is
  // the recipient's own: no other unit is shown it.
  LIST_CONSENTS("consent.list", LIST, CONSENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  LIST_CONSENTS_OF_LEAD(
      "consent.list-of-lead", READ, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_CONSENT("consent.open", OPEN, CONSENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  ASK_CONSENT("consent.ask", CREATE, CONSENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  GIVE_CONSENT("consent.give", CREATE, CONSENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  WITHDRAW_QUESTION(
      "consent.withdraw-question",
      CHANGE,
      CONSENT,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  ANSWER_CONSENT(
      "consent.answer", CHANGE, CONSENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REPORT_ORIGINATOR(
      "consent.report-originator",
      CHANGE,
      CONSENT,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REFER_CONSENT(
      "consent.refer", CHANGE, CONSENT, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  PUT_TO_CHAMBER(
      "consent.put-to-chamber",
      CHANGE,
      CONSENT,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  RECORD_CHAMBER_DECISION(
      "consent.record-decision",
      CHANGE,
      CONSENT,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REMIND_OF_CONSENT("consent.remind", ADMINISTER, CONSENT, PORTAL),

  // Cooperation files: organs of the Court open them and invite; each unit sees its compartment.
  LIST_DOSSIERS("dossier.list", LIST, DOSSIER, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_DOSSIER("dossier.open", OPEN, DOSSIER, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  BEGIN_DOSSIER("dossier.begin", CREATE, DOSSIER, roles(INVESTIGATOR, REGISTRY_OFFICER)),
  CHANGE_DOSSIER("dossier.change", CHANGE, DOSSIER, roles(INVESTIGATOR, REGISTRY_OFFICER)),
  INVITE_UNIT("dossier.invite", CHANGE, DOSSIER, roles(INVESTIGATOR, REGISTRY_OFFICER)),
  REMOVE_UNIT("dossier.remove-unit", CHANGE, DOSSIER, roles(INVESTIGATOR, REGISTRY_OFFICER)),
  CLOSE_DOSSIER("dossier.close", CHANGE, DOSSIER, roles(INVESTIGATOR, REGISTRY_OFFICER)),
  REOPEN_DOSSIER("dossier.reopen", CHANGE, DOSSIER, roles(INVESTIGATOR, REGISTRY_OFFICER)),

  // Assets of a cooperation file: every unit of its compartment may tell what it knows of one.
  LIST_ASSETS("asset.list", LIST, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_ASSET("asset.open", OPEN, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  IDENTIFY_ASSET(
      "asset.identify", CREATE, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  TAKE_OVER("lead.take-over", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  LINK_LEAD("lead.link", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  LIST_LINKED_LEADS(
      "lead.list-linked", LIST, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  CORRECT_ASSET("asset.correct", CHANGE, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  TRACE_ASSET("asset.trace", CHANGE, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OBSERVE_ASSET("asset.observe", CHANGE, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  MERGE_ASSET("asset.merge", CHANGE, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  PART_ASSET("asset.part", CHANGE, ASSET, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // Protective measures and enforcement: who may take which step, the table of steps says.
  LIST_MEASURES("measure.list", LIST, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_MEASURE("measure.open", OPEN, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  BEGIN_MEASURE(
      "measure.begin", CREATE, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  TAKE_STEP(
      "measure.take-step", CHANGE, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REPORT_FACT(
      "measure.report-fact", CHANGE, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REPORT_TO_CHAMBER("report.chamber", EXPORT, DOSSIER, roles(INVESTIGATOR, REGISTRY_OFFICER)),
  EXPORT_REGISTER(
      "register.export", LIST, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  READ_CALENDAR(
      "register.calendar", LIST, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REMIND("measure.remind", ADMINISTER, MEASURE, PORTAL),
  READ_REGISTER("register.read", LIST, MEASURE, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // Requests for assistance: who may take which step, the table of steps says.
  LIST_REQUESTS("request.list", LIST, REQUEST, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  COUNT_REQUESTS(
      "request.count", LIST, REQUEST, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_REQUEST("request.open", OPEN, REQUEST, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  DRAFT_REQUEST(
      "request.draft", CREATE, REQUEST, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  TAKE_REQUEST_STEP(
      "request.take-step", CHANGE, REQUEST, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REPORT_REQUEST_FACT(
      "request.report-fact", CHANGE, REQUEST, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  PUT_REQUEST_DOCUMENT(
      "request.put-document", CHANGE, REQUEST, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_REQUEST_DOCUMENT(
      "request.open-document",
      DOWNLOAD,
      REQUEST,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REMIND_OF_REQUEST("request.remind", ADMINISTER, REQUEST, PORTAL),

  // Saved views: by what a member narrows a list, for that member and, where offered, for the unit.
  LIST_VIEWS("view.list", LIST, VIEW, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  KEEP_VIEW("view.keep", CHANGE, VIEW, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  REMOVE_VIEW("view.remove", CHANGE, VIEW, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // Annual figures: counted over the whole portal, without content; each State decides on its name.
  READ_FIGURES("figures.read", LIST, PARTICIPANT, roles(REGISTRY_OFFICER)),
  EXPORT_FIGURES("figures.export", EXPORT, PARTICIPANT, roles(REGISTRY_OFFICER)),
  READ_FIGURES_NAMING("figures.read-naming", LIST, UNIT, roles(FOCAL_POINT, INVESTIGATOR)),
  SET_FIGURES_NAMING("figures.set-naming", CHANGE, UNIT, roles(FOCAL_POINT, INVESTIGATOR)),

  // Dialogue beside the records: threads of units that see the record, which change no formal
  // state.
  LIST_THREADS("thread.list", LIST, THREAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  BEGIN_THREAD("thread.begin", CREATE, THREAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  OPEN_THREAD("thread.open", OPEN, THREAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  WRITE_MESSAGE("thread.write", CHANGE, THREAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  INVITE_TO_THREAD(
      "thread.invite", CHANGE, THREAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),

  // The trail: units see what concerns them, auditors see all.
  LIST_TRAIL(
      "trail.list", LIST, TRAIL_ENTRY, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER, AUDITOR)),
  READ_TRAIL_ACTIVITY(
      "trail.activity",
      LIST,
      TRAIL_ENTRY,
      roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER, AUDITOR)),
  READ_TRAIL_ENTRY(
      "trail.read", READ, TRAIL_ENTRY, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER, AUDITOR)),
  READ_GRANT_OF_ENTRY("trail.read-grant", READ, TRAIL_ENTRY, roles(AUDITOR)),
  EXPORT_TRAIL("trail.export", EXPORT, TRAIL_ENTRY, roles(AUDITOR)),

  // Work within a unit: who works on a record, who follows it, who stands in. No other unit sees
  // it.
  READ_WORK("work.read", READ, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  ASSIGN_LEAD("work.assign", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  FOLLOW_LEAD("work.follow", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  UNFOLLOW_LEAD("work.unfollow", CHANGE, LEAD, roles(FOCAL_POINT, INVESTIGATOR, REGISTRY_OFFICER)),
  READ_LEAVE("work.read-leave", LIST, MEMBER, NOTICED),
  HAND_OVER_WORK("work.hand-over", CHANGE, MEMBER, NOTICED),
  TAKE_WORK_BACK("work.take-back", CHANGE, MEMBER, NOTICED),

  // Notices: each member reads the own ones. Auditors change nothing, so nothing is asked of them.
  LIST_NOTICES("notice.list", LIST, NOTICE, NOTICED),
  HEAR_NOTICES("notice.hear", LIST, NOTICE, NOTICED),
  MARK_NOTICE("notice.mark-read", CHANGE, NOTICE, NOTICED),
  MARK_ALL_NOTICES("notice.mark-all-read", CHANGE, NOTICE, NOTICED),
  READ_SWITCHES("notice.read-switches", LIST, NOTICE, NOTICED),
  SET_SWITCH("notice.set-switch", CHANGE, NOTICE, NOTICED),

  // What the door counts instead of writing one entry each.
  COUNT_ANONYMOUS_REFUSALS("door.anonymous-refusals", REFUSE, UNIT, PORTAL),
  COUNT_REFUSALS("door.refusals", REFUSE, UNIT, PORTAL),
  COUNT_LOST_CALLS("door.lost-calls", REFUSE, UNIT, PORTAL);

  private static final Map<String, Operation> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Operation::code, Function.identity()));

  private final String code;
  private final OperationKind kind;
  private final RecordKind record;

  @SuppressWarnings("ImmutableEnumChecker") // an Audience never changes
  private final Audience audience;

  Operation(String code, OperationKind kind, RecordKind record, Audience audience) {
    this.code = code;
    this.kind = kind;
    this.record = record;
    this.audience = audience;
  }

  /** The operation of this code, if there is one. */
  public static Optional<Operation> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The stable word in the trail, the export and the API. */
  public String code() {
    return code;
  }

  /** Reading, opening, changing and so on. */
  public OperationKind kind() {
    return kind;
  }

  /** What kind of record it is about. */
  public RecordKind record() {
    return record;
  }

  /** Who may perform it, as far as roles decide. */
  public Audience audience() {
    return audience;
  }

  /** Whether one of these roles opens the door of this operation. */
  public boolean allowedTo(Set<Role> roles) {
    return audience.includes(roles);
  }

  /**
   * Whether a refusal of this operation must look as if the record were not there: it is about one
   * record, of a kind whose existence is told only to those who may see it.
   */
  public boolean refusesAsAbsent() {
    return record.hidden() && kind.aboutOneRecord();
  }

  /** The name of this operation in a language of the pages; English where there is no other. */
  public String label(Locale language) {
    return ResourceBundle.getBundle("org.seine.sharing.operations", language, NO_FALLBACK)
        .getString(messageKey());
  }

  /** The one message key of this operation, the same in trail, pages, export and documentation. */
  public String messageKey() {
    return "operation." + code;
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
