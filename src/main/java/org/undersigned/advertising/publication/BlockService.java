package org.undersigned.advertising.publication;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Says of a paper that nothing is to be ordered from it, for instance since it takes no more ads of the campaign. */
@Service
public class BlockService {

    private final Blocks blocks;
    private final Papers papers;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    BlockService(Blocks blocks, Papers papers, CurrentUser user, Trail trail, Clock clock) {
        this.blocks = blocks;
        this.papers = papers;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal when it is blocked already, or no reason is given */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public void block(UUID publication, String reason) {
        var paper = papers.publication(publication);
        var last = blocks.findFirstByPublicationIdOrderByBlockNoDesc(publication);
        if (last.filter(block -> !block.isLifted()).isPresent()) {
            throw new Refusal("advertising.refused.blocked-already", paper.name());
        }
        var number = last.map(Block::number).orElse(0) + 1;
        store(new Block(publication, number, reason, user.id(), clock.instant()), paper);
        trail.record(Papers.entry("advertising.publication.blocked", paper).because(reason.strip()));
    }

    /** @throws Refusal when it is not blocked, or no reason is given */
    @RolesAllowed(Permission.PUBLICATION_WRITE)
    @Transactional
    public void lift(UUID publication, String reason) {
        var paper = papers.publication(publication);
        var block = blocks.findFirstByPublicationIdOrderByBlockNoDesc(publication)
                .filter(last -> !last.isLifted())
                .orElseThrow(() -> new Refusal("advertising.refused.not-blocked", paper.name()));
        block.lift(reason, user.id(), clock.instant());
        blocks.saveAndFlush(block);
        trail.record(Papers.entry("advertising.publication.block-lifted", paper).because(reason.strip()));
    }

    private void store(Block block, Publication paper) {
        try {
            blocks.saveAndFlush(block);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "publication_block_order")
                    ? new Refusal("advertising.refused.blocked-already", paper.name())
                    : e;
        }
    }
}
