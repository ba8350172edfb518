package org.undersigned.advertising.copy;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.roster.EditionLine;

/** Keeps what those who write and those who approve say about copy, until it is resolved. */
@Service
public class CommentService {

    private final Comments comments;
    private final Replies replies;
    private final CopyService copies;
    private final CopyReadings readings;
    private final CopySources sources;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    CommentService(
            Comments comments,
            Replies replies,
            CopyService copies,
            CopyReadings readings,
            CopySources sources,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.comments = comments;
        this.replies = replies;
        this.copies = copies;
        this.readings = readings;
        this.sources = sources;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that was said about those versions of a copy that the user sees, the first comment first. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<CommentRow> comments(UUID copy) {
        var readable = readable(readings.copy(copy).id());
        var found = comments.findByCopyIdOrderByWrittenAtAscIdAsc(copy).stream()
                .filter(comment -> readable.contains(comment.copyVersionId()))
                .toList();
        var answers =
                replies
                        .findByCommentIdInOrderByWrittenAtAscIdAsc(
                                found.stream().map(Comment::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Reply::commentId, Collectors.mapping(Reply::row, Collectors.toList())));
        return found.stream()
                .map(comment -> comment.row(answers.getOrDefault(comment.getId(), List.of())))
                .toList();
    }

    /** @throws Refusal when nothing is said, or it is about a block or a name that the version does not have */
    @RolesAllowed({Permission.COPY_WRITE, Permission.COPY_APPROVE})
    @Transactional
    public UUID comment(UUID copy, int number, CommentPin pin, String words) {
        var said = CopyWords.required(words);
        readings.version(copy, number);
        var version = copies.version(copy, number);
        var comment = comments.save(new Comment(
                version, pin, pinnedTo(version, copies.find(copy).title(), pin), said, user.id(), clock.instant()));
        trail.record(told("advertising.comment.made", copy)
                .with("copy-version", number)
                .because(said));
        return comment.getId();
    }

    private String pinnedTo(CopyVersion version, String title, CommentPin pin) {
        var block = pin.block();
        if (block != null) {
            var blocks = version.blocks();
            if (block < 0 || block >= blocks.size()) {
                throw new Refusal("advertising.refused.comment-pin");
            }
            return Texts.label(blocks.get(block).kind());
        }
        var place = pin.place();
        if (place == null) {
            return "";
        }
        return sources.of(version, title).running().stream()
                .filter(line -> line.position() == place)
                .map(EditionLine::credited)
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.refused.comment-pin"));
    }

    /** @throws Refusal when nothing is said */
    @RolesAllowed({Permission.COPY_WRITE, Permission.COPY_APPROVE})
    @Transactional
    public void reply(UUID comment, String words) {
        var said = CopyWords.required(words);
        var about = find(comment);
        replies.save(new Reply(comment, said, user.id(), clock.instant()));
        trail.record(told("advertising.comment.answered", about.copyId()).because(said));
    }

    /**
     * Says that a comment is seen to, so that it stands against an approval no longer.
     *
     * @throws Refusal when it is resolved already
     */
    @RolesAllowed({Permission.COPY_WRITE, Permission.COPY_APPROVE})
    @Transactional
    public void resolve(UUID comment, long seenVersion) {
        var about = find(comment);
        about.expectVersion(seenVersion, readings.copy(about.copyId()).title());
        about.resolve(user.id(), clock.instant());
        trail.record(told("advertising.comment.resolved", about.copyId()));
    }

    private Comment find(UUID id) {
        var comment = comments.findById(id).orElseThrow(() -> new Refusal("advertising.refused.unknown-comment"));
        if (!readable(readings.copy(comment.copyId()).id()).contains(comment.copyVersionId())) {
            throw new Refusal("advertising.refused.unknown-comment");
        }
        return comment;
    }

    /** The versions that the user sees; what is said of a draft tells of it. */
    private Set<UUID> readable(UUID copy) {
        return readings.versions(copy).stream().map(CopyVersionRow::id).collect(Collectors.toSet());
    }

    private Entry told(String verb, UUID copy) {
        var about = copies.find(copy);
        return Entry.of(verb, CopyService.KIND, copy, about.title()).in(about.campaignId());
    }
}
