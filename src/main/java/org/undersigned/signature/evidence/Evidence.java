package org.undersigned.signature.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.act.Channel;

/** What shows a yes. One item may cover many signatures: a publicist's mail that names twelve clients. Never changes. */
@Entity
@Table(name = "evidence")
class Evidence extends Aggregate {

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    private String speakerName;

    @Enumerated(EnumType.STRING)
    private EvidenceForm form;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String authority;
    private @Nullable LocalDate authorityCheckedOn;

    @Embedded
    private @Nullable Authorisation authorisation;

    private LocalDate receivedOn;

    @Column(length = 1_000_000)
    private @Nullable String words;

    private UUID addedBy;
    private Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "evidence_file", joinColumns = @JoinColumn(name = "evidence_id"))
    @Column(name = "file_id")
    @BatchSize(size = 500)
    private Set<UUID> files;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(UUID campaign, EvidenceDetails details, Set<UUID> files, Act act) {
        super(newId());
        this.campaignId = campaign;
        this.speaker = details.speaker();
        this.speakerName = details.speakerName();
        this.form = details.form();
        this.channel = details.channel();
        this.authority = details.authority();
        this.authorityCheckedOn = details.authorityCheckedOn();
        this.authorisation = details.authorisation();
        this.receivedOn = details.receivedOn();
        this.words = details.words();
        this.files = new HashSet<>(files);
        this.addedBy = act.user();
        this.addedAt = act.at();
    }

    EvidenceFacts facts() {
        return new EvidenceFacts(
                getId(),
                speaker,
                speakerName,
                form,
                channel,
                authority,
                authorityCheckedOn,
                authorisation,
                receivedOn,
                words,
                Set.copyOf(files),
                addedBy,
                addedAt);
    }

    UUID campaignId() {
        return campaignId;
    }

    boolean holds(UUID file) {
        return files.contains(file);
    }
}
