package org.undersigned.signature.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.PartyService;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.correction.Corrections;
import org.undersigned.signature.dossier.SignatureDossier.Grant;
import org.undersigned.signature.dossier.SignatureDossier.Step;
import org.undersigned.signature.dossier.SignatureDossier.Yes;
import org.undersigned.signature.evidence.EvidenceRecords;
import org.undersigned.signature.evidence.ShownBy;
import org.undersigned.signature.scope.Scope;
import org.undersigned.work.StoredFileFacts;
import org.undersigned.work.StoredFiles;

/** Gathers what shows some yeses. Whoever calls has asked for the permission to read evidence. */
@Component
public class Dossiers {

    /** So many are gathered at a time: the words of their evidence are in memory meanwhile. */
    public static final int BATCH = 50;

    private static final Comparator<ShownBy> AS_IT_CAME = Comparator.comparing(
                    (ShownBy shown) -> shown.item().receivedOn())
            .thenComparing(shown -> shown.item().addedAt())
            .thenComparing(shown -> shown.item().id());

    private final EntityManager entityManager;
    private final JdbcTemplate jdbc;
    private final EvidenceRecords evidence;
    private final Corrections corrections;
    private final LetterService letters;
    private final PartyService parties;
    private final UserDirectory users;
    private final StoredFiles files;

    Dossiers(
            EntityManager entityManager,
            JdbcTemplate jdbc,
            EvidenceRecords evidence,
            Corrections corrections,
            LetterService letters,
            PartyService parties,
            UserDirectory users,
            StoredFiles files) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.corrections = corrections;
        this.letters = letters;
        this.parties = parties;
        this.users = users;
        this.files = files;
    }

    /** By their keys; those that are not on record are left out. At most {@value #BATCH} at a time. */
    public Map<UUID, SignatureDossier> of(Collection<UUID> signatures) {
        if (signatures.isEmpty()) {
            return Map.of();
        }
        var yeses = yeses(signatures);
        var partyFacts = parties.facts(yeses.stream().map(Yes::party).toList());
        var grants = grants(signatures);
        var notBeside = notBeside(signatures);
        var steps = steps(signatures);
        var shown = evidence.of(signatures);
        var words = new HashMap<UUID, LetterVersionFacts>();
        var dossiers = new HashMap<UUID, SignatureDossier>();
        for (var yes : yeses) {
            var items = shown.getOrDefault(yes.id(), List.of()).stream()
                    .sorted(AS_IT_CAME)
                    .toList();
            var taken = steps.getOrDefault(yes.id(), List.of());
            var corrected = corrections.of(yes.id()).reversed();
            dossiers.put(
                    yes.id(),
                    new SignatureDossier(
                            yes,
                            partyFacts.get(yes.party()),
                            words.computeIfAbsent(yes.letterVersion(), letters::version),
                            grants.getOrDefault(yes.id(), Map.of()),
                            notBeside.getOrDefault(yes.id(), List.of()),
                            taken,
                            items,
                            corrected,
                            files(items),
                            staff(yes, taken, items, corrected)));
        }
        return dossiers;
    }

    /** Lets go of what was gathered, which the persistence context would keep to the end of the transaction. */
    public void forget() {
        entityManager.flush();
        entityManager.clear();
    }

    private List<Yes> yeses(Collection<UUID> signatures) {
        return entityManager
                .createQuery("""
                    select new org.undersigned.signature.dossier.SignatureDossier$Yes(s.id, s.campaignId, s.partyId,
                        s.letterVersionId, s.letterNumber, s.textSha256, s.credit.name, s.credit.descriptor,
                        s.credit.title, s.capacity, s.state, s.recordedBy, s.recordedAt, s.tierAtRecording)
                    from Signature s where s.id in :signatures
                    """, Yes.class)
                .setParameter("signatures", signatures)
                .getResultList();
    }

    private Map<UUID, Map<Scope, Grant>> grants(Collection<UUID> signatures) {
        var grants = new HashMap<UUID, Map<Scope, Grant>>();
        jdbc.query(
                """
                select g.signature_id, g.scope, e.until_on, r.runs from signature_scope g
                left join signature_scope_end e on e.signature_id = g.signature_id and e.scope = g.scope
                left join signature_scope_run r on r.signature_id = g.signature_id and r.scope = g.scope
                where g.signature_id in (%s)
                """.formatted(String.join(", ", Collections.nCopies(signatures.size(), "?"))),
                row -> {
                    grants.computeIfAbsent(
                                    UuidBytes.read(row.getBytes("signature_id")), id -> new EnumMap<>(Scope.class))
                            .put(
                                    Scope.valueOf(row.getString("scope")),
                                    new Grant(
                                            row.getObject("until_on", LocalDate.class),
                                            row.getObject("runs", Integer.class)));
                },
                signatures.stream().map(UuidBytes::of).toArray());
        return grants;
    }

    private Map<UUID, List<String>> notBeside(Collection<UUID> signatures) {
        return entityManager
                .createQuery("""
                    select s.id, f.name from Signature s join s.uses.notBeside n join PartyFace f on f.id = n
                    where s.id in :signatures order by f.name, f.id
                    """, Tuple.class)
                .setParameter("signatures", signatures)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toList())));
    }

    private Map<UUID, List<Step>> steps(Collection<UUID> signatures) {
        return entityManager
                .createQuery("""
                    select new org.undersigned.signature.dossier.SignatureDossier$Step(
                        t.signatureId, t.fromState, t.toState, t.byUser, t.at, t.channel, t.reason, t.saidAt)
                    from SignatureStep t where t.signatureId in :signatures order by t.at, t.id
                    """, Step.class)
                .setParameter("signatures", signatures)
                .getResultStream()
                .collect(Collectors.groupingBy(Step::signature));
    }

    /** In the order of the items, and within one by name. */
    private Map<UUID, StoredFileFacts> files(List<ShownBy> items) {
        return items.stream()
                .flatMap(shown -> shown.item().files().stream()
                        .map(files::facts)
                        .sorted(Comparator.comparing(StoredFileFacts::name).thenComparing(StoredFileFacts::id)))
                .collect(Collectors.toMap(
                        StoredFileFacts::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    private Map<UUID, String> staff(Yes yes, List<Step> steps, List<ShownBy> items, List<Correction> corrections) {
        Set<UUID> ids = Stream.of(
                        Stream.of(yes.recordedBy()),
                        steps.stream().map(Step::by),
                        items.stream()
                                .flatMap(shown ->
                                        Stream.of(shown.linkedBy(), shown.item().addedBy())),
                        corrections.stream().map(Correction::by))
                .flatMap(some -> some)
                .collect(Collectors.toCollection(HashSet::new));
        return users.names(ids);
    }
}
