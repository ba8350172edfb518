package org.undersigned.press.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReleaseVersions extends JpaRepository<ReleaseVersion, UUID> {

    /** Of a release, the last one first. */
    @Query("""
        select new org.undersigned.press.release.VersionRow(v.id, v.version, v.releaseId, v.number, v.title, v.editionId,
            v.sha256, v.authorId, v.writtenAt, v.state, v.stateBy, v.stateSince)
        from ReleaseVersion v where v.releaseId = :release
        order by v.number desc
        """)
    List<VersionRow> rows(UUID release);

    Optional<ReleaseVersion> findByReleaseIdAndNumber(UUID release, int number);

    /** Of some editions, the versions that anybody was sent. */
    @Query("""
        select v from ReleaseVersion v
        where v.editionId in :editions and exists (select 1 from Sending s where s.releaseVersionId = v.id)
        """)
    List<ReleaseVersion> sent(Collection<UUID> editions);

    /** Of some editions, the last versions and those that anybody was sent. */
    @Query("""
        select v from ReleaseVersion v join Release r on r.id = v.releaseId
        where v.editionId in :editions
            and (v.number = r.lastNumber or exists (select 1 from Sending s where s.releaseVersionId = v.id))
        """)
    List<ReleaseVersion> lastOrSent(Collection<UUID> editions);

    /** The last version of each release of a campaign, the newest release first. */
    @Query("""
        select new org.undersigned.press.release.VersionRow(v.id, v.version, v.releaseId, v.number, v.title, v.editionId,
            v.sha256, v.authorId, v.writtenAt, v.state, v.stateBy, v.stateSince)
        from ReleaseVersion v join Release r on r.id = v.releaseId
        where r.campaignId = :campaign and v.number = r.lastNumber
        order by r.addedAt desc, r.id desc
        """)
    List<VersionRow> last(UUID campaign);
}
