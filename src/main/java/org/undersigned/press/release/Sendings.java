package org.undersigned.press.release;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Sendings extends JpaRepository<Sending, UUID> {

    /** Of some versions, to newsrooms as they are called now. */
    @Query("""
        select new org.undersigned.press.release.SentNames(v.editionId, v.title, s.format, o.name, s.sentAt)
        from Sending s join ReleaseVersion v on v.id = s.releaseVersionId join Outlet o on o.id = s.outletId
        where v.id in :versions
        """)
    List<SentNames> ofVersions(Collection<UUID> versions);

    @Query("""
        select new org.undersigned.press.release.SendingRow(v.releaseId, v.title, v.number, v.editionId, s.format, s.sha256,
            s.outletName, s.journalistName, s.sentBy, s.sentAt)
        from Sending s join ReleaseVersion v on v.id = s.releaseVersionId
        where s.releaseId = :release
        order by s.sentAt desc, s.id
        """)
    List<SendingRow> ofRelease(UUID release);

    @Query("""
        select new org.undersigned.press.release.SendingRow(v.releaseId, v.title, v.number, v.editionId, s.format, s.sha256,
            s.outletName, s.journalistName, s.sentBy, s.sentAt)
        from Sending s join ReleaseVersion v on v.id = s.releaseVersionId
        where s.outletId = :outlet
        order by s.sentAt desc, s.id
        """)
    List<SendingRow> toOutlet(UUID outlet);
}
