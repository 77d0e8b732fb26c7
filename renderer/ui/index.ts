/* The door of the design system. Screens import from '@renderer/ui' only. */
export { UiProvider } from './UiProvider';
export { useUiText } from './uiText';
export { cx } from './cx';

export { ActionMenu, type ActionMenuItem } from './controls/ActionMenu';
export { Button } from './controls/Button';
export { AddChip, FilterChip } from './controls/FilterChip';
export { Icon } from './controls/Icon';
export { IconButton } from './controls/IconButton';
export { KeyCaps } from './controls/KeyCaps';
export { OpenText } from './controls/OpenText';
export { Segmented } from './controls/Segmented';
export { type TabItem, TabPanel, Tabs } from './controls/Tabs';

export { BoundsField } from './fields/BoundsField';
export { CheckBox } from './fields/CheckBox';
export { CheckField } from './fields/CheckField';
export { DateField } from './fields/DateField';
export { Field } from './fields/Field';
export { isComposing, isDecisiveEnter } from './fields/keyboard';
export { MoneyField } from './fields/MoneyField';
export { RadioList } from './fields/RadioList';
export { SelectField, type SelectOption } from './fields/SelectField';
export { TextAreaField } from './fields/TextAreaField';
export { TextField } from './fields/TextField';

export { AgingBar, type AgingSegment } from './figures/AgingBar';
export { type AlertLevel, AlertMark } from './figures/AlertMark';
export { Badge, type BadgeTone } from './figures/Badge';
export { type BucketIndex } from './figures/buckets';
export { BucketSwatch, BucketText } from './figures/BucketSwatch';
export { ClassBadge } from './figures/ClassBadge';
export { DateText } from './figures/DateText';
export { Meter } from './figures/Meter';
export { MoneyText } from './figures/MoneyText';

export { askDecision } from './feedback/askDecision';
export { Banner } from './feedback/Banner';
export { Dialog, type DialogAction } from './feedback/Dialog';
export { EmptyState } from './feedback/EmptyState';
export { ErrorBoundary } from './feedback/ErrorBoundary';
export { ErrorView } from './feedback/ErrorView';
export { JobProgress } from './feedback/JobProgress';
export { hideToast, showToast } from './feedback/showToast';
export { SkeletonBar } from './feedback/SkeletonBar';

export { FilterBar, FootBar, PageHead, Spacer } from './layout/PageHead';
export {
  FactList,
  type FactListProps,
  KeyFigures,
  type KeyFiguresProps,
  RecordHead,
} from './layout/RecordHead';
export { PaneSection, SidePane } from './layout/SidePane';
export { StatusItem, StatusLine } from './layout/StatusLine';
export { Steps } from './layout/Steps';

export { ColumnChooser } from './table/ColumnChooser';
export { DataTable } from './table/DataTable';
export { NameText } from './table/NameText';
export {
  type CellMark,
  type ChildLine,
  type DataTableColumn,
  type LineCells,
  type TableCopy,
  type TableLine,
  type TableSelection,
  type TableSort,
  type TableSource,
} from './table/types';
export { loadFaces } from './loadFaces';
