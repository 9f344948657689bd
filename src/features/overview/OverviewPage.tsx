import { PageHead } from '~/ui/page/PageHead'

export default function OverviewPage() {
  return <PageHead title="Overview" />
}
