package org.undersigned.advertising.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.advertising.typeset.NamesFit.HundredMore;
import org.undersigned.advertising.typeset.NamesFit.TooMany;
import org.undersigned.advertising.typeset.Punctuation;
import org.undersigned.advertising.typeset.TypeSize;
import org.undersigned.base.measure.Length;
import org.undersigned.base.store.Aggregate;

/** The page of a placement as it was typeset, and what was checked of it. It never changes. */
@Entity
@Table(name = "ad_proof")
class Proof extends Aggregate {

    private UUID placementId;

    @Column(name = "proof_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private AdLayout layout;

    @Enumerated(EnumType.STRING)
    private NameSetting setting;

    @Enumerated(EnumType.STRING)
    private Punctuation punctuation;

    private long widthUm;
    private long depthUm;
    private UUID fileId;
    private String sha256;
    private int nameCount;
    private int typeSize;
    private int nameColumns;
    private int brokenNames;
    private int moreNames;
    private int hundredMore;
    private int mostNames;
    private int paperSmallest;
    private int tooMany;
    private long depthWantedUm;
    private UUID madeBy;
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "ad_proof_check", joinColumns = @JoinColumn(name = "proof_id"))
    @OrderColumn(name = "position_no")
    private List<PreflightCheck> checks;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Proof() {}

    Proof(UUID placement, int number, SetProof set, UUID file, String sha256, UUID user, Instant now) {
        super(newId());
        this.placementId = placement;
        this.number = number;
        this.layout = set.details().layout();
        this.setting = set.details().setting();
        this.punctuation = set.details().punctuation();
        this.widthUm = set.size().width().micrometres();
        this.depthUm = set.size().depth().micrometres();
        this.fileId = file;
        this.sha256 = sha256;
        set.ad().names().ifPresent(fit -> {
            this.nameCount = fit.names();
            this.typeSize = fit.size().hundredths();
            this.nameColumns = fit.columns();
            this.brokenNames = fit.broken();
            this.moreNames = fit.more();
            this.hundredMore = fit.hundred().size().map(TypeSize::hundredths).orElse(0);
            this.mostNames = fit.hundred().most();
            this.paperSmallest = fit.smallest().map(TypeSize::hundredths).orElse(0);
            this.tooMany = fit.tooMany().map(TooMany::names).orElse(0);
            this.depthWantedUm =
                    fit.tooMany().map(many -> many.depth().micrometres()).orElse(0L);
        });
        this.madeBy = user;
        this.madeAt = now;
        this.checks = List.copyOf(set.checks());
    }

    int number() {
        return number;
    }

    UUID placementId() {
        return placementId;
    }

    UUID fileId() {
        return fileId;
    }

    String sha256() {
        return sha256;
    }

    boolean isOf(AdSize size) {
        return widthUm == size.width().micrometres() && depthUm == size.depth().micrometres();
    }

    /** Whether a check of it holds the ad up. */
    boolean isHeldUpBy(CheckKind kind) {
        return checks.stream()
                .anyMatch(check -> check.kind() == kind && check.outcome().holdsUp());
    }

    ProofRow row(List<OverrideRow> overrides) {
        return new ProofRow(
                getId(),
                placementId,
                number,
                new ProofDetails(layout, setting, punctuation),
                new AdSize(new Length(widthUm), new Length(depthUm)),
                sha256,
                new NamesSet(
                        nameCount,
                        new TypeSize(typeSize),
                        nameColumns,
                        brokenNames,
                        moreNames,
                        new HundredMore(type(hundredMore), mostNames),
                        type(paperSmallest),
                        tooMany == 0 ? Optional.empty() : Optional.of(new TooMany(tooMany, new Length(depthWantedUm)))),
                List.copyOf(checks),
                overrides,
                madeBy,
                madeAt);
    }

    private static Optional<TypeSize> type(int hundredths) {
        return hundredths == 0 ? Optional.empty() : Optional.of(new TypeSize(hundredths));
    }
}
