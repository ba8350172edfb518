package org.undersigned.advertising.proof;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.print.TearSheetFiled;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.work.MediaType;

/**
 * Compares each tear sheet with its ad once it is filed, and after that is kept: the sheet stays filed whatever comes of
 * reading it, and what could not be read says why.
 */
@Component
class TearSheetReading {

    private static final Logger LOG = LoggerFactory.getLogger(TearSheetReading.class);

    private final PlacementService placements;
    private final PageReader reader;
    private final ReadBacks readBacks;
    private final DocumentStore documents;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate own;

    TearSheetReading(
            PlacementService placements,
            PageReader reader,
            ReadBacks readBacks,
            DocumentStore documents,
            CurrentUser user,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.placements = placements;
        this.reader = reader;
        this.readBacks = readBacks;
        this.documents = documents;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void read(TearSheetFiled filed) {
        try {
            own.executeWithoutResult(open -> printed(filed).ifPresent(placement -> keep(filed, placement)));
        } catch (RuntimeException defect) {
            LOG.error("The tear sheet {} could not be compared", filed.document(), defect);
            keepFailed(filed);
        }
    }

    /** The sheet is filed already: whoever filed it is not told of a failure after that. */
    private void keepFailed(TearSheetFiled filed) {
        try {
            own.executeWithoutResult(
                    open -> printed(filed).ifPresent(placement -> keepUnread(filed, placement, Unread.FAILED)));
        } catch (RuntimeException defect) {
            LOG.error("That the tear sheet {} could not be compared could not be kept", filed.document(), defect);
        }
    }

    private Optional<PlacementFacts> printed(TearSheetFiled filed) {
        return placements.ofInsertion(filed.insertion()).stream()
                .filter(placement -> placement.state() == PlacementState.PUBLISHED)
                .findFirst();
    }

    private void keep(TearSheetFiled filed, PlacementFacts placement) {
        var file = documents.file(filed.document());
        if (!file.mediaType().equals(MediaType.PDF.mediaType())) {
            keepUnread(filed, placement, Unread.NO_PDF);
            return;
        }
        var pdf = new ByteArrayOutputStream();
        file.content().accept(pdf);
        try {
            keep(filed, placement, reader.read(placement, pdf.toByteArray()));
        } catch (Refusal refusal) {
            keepUnread(filed, placement, Unread.of(refusal));
        }
    }

    private void keep(TearSheetFiled filed, PlacementFacts placement, PageReading read) {
        readBacks.save(back(filed, placement, read));
        trail.record(ProofService.entry("advertising.proof.read-back", placement)
                .with("names-found", read.found())
                .with("differences", read.findings().size()));
    }

    private void keepUnread(TearSheetFiled filed, PlacementFacts placement, Unread why) {
        readBacks.save(back(filed, placement, PageReading.none(reader.count(placement)))
                .because(why));
        trail.record(ProofService.entry("advertising.proof.unread", placement));
    }

    private ReadBack back(TearSheetFiled filed, PlacementFacts placement, PageReading read) {
        var stored = documents.stored(filed.document());
        return new ReadBack(placement.id(), stored, read, user.id(), clock.instant()).ofTearSheet(filed.document());
    }
}
